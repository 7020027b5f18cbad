package org.credentialpath.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.impl.value.ObjectValueImpl;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Keeps a list of ids as readable text, where the engine would serialize a Java object. */
class IdListSerializer extends AbstractTypedValueSerializer<ObjectValueImpl> {

    // What the engine's text column holds.
    private static final int LONGEST = 4000;

    IdListSerializer() {
        super(ValueType.OBJECT);
    }

    @Override
    public String getName() {
        return "id-list";
    }

    @Override
    protected boolean canWriteValue(TypedValue value) {
        return value.getValue() instanceof List<?> list
                && list.stream().allMatch(id -> id instanceof String text && !text.isEmpty() && !text.contains(","));
    }

    @Override
    public ObjectValueImpl convertToTypedValue(UntypedValueImpl value) {
        return new ObjectValueImpl(value.getValue());
    }

    @Override
    public void writeValue(ObjectValueImpl value, ValueFields fields) {
        List<String> ids =
                ((List<?>) value.getValue()).stream().map(String::valueOf).toList();
        String text = String.join(",", ids);
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("More ids than a process variable holds: " + ids.size());
        }
        fields.setTextValue(text);
    }

    @Override
    public ObjectValueImpl readValue(ValueFields fields, boolean deserialize, boolean asTransient) {
        String text = fields.getTextValue();
        List<String> ids = text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
        var value = new ObjectValueImpl(new ArrayList<>(ids));
        value.setTransient(asTransient);
        return value;
    }

    @Override
    public String getSerializationDataformat() {
        return "text/plain";
    }
}
