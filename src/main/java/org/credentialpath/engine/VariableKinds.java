package org.credentialpath.engine;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** The kinds of process variables there are: text, numbers, flags, dates and lists of ids; no objects, bytes or files. */
final class VariableKinds {

    private static final List<String> REFUSED = List.of("serializable", "bytes", "file");

    private VariableKinds() {}

    static void keepOnly(VariableSerializers serializers) {
        for (String name : REFUSED) {
            TypedValueSerializer<?> refused = serializers.getSerializerByName(name);
            if (refused != null) {
                serializers.removeSerializer(refused);
            }
        }
        serializers.addSerializer(new IdListSerializer());
        serializers.addSerializer(new PassingDecisionResult());
    }

    /** What a decision hands to the step it stands in; it never outlives the step. */
    private static final class PassingDecisionResult extends JavaObjectSerializer {
        @Override
        public boolean canHandle(TypedValue value) {
            return value.getValue() instanceof DmnDecisionResult && super.canHandle(value);
        }
    }
}
