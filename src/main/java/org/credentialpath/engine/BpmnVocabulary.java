package org.credentialpath.engine;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What may stand in a process model: the elements, and the attributes of each. */
final class BpmnVocabulary {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** How the picture looks; nothing in them is executed. */
    static final Set<String> PICTURE = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://camunda.org/schema/modeler/1.0");

    private static final Set<String> STRUCTURE = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "sequenceFlow",
            "incoming",
            "outgoing",
            "conditionExpression",
            "message",
            "error",
            "timeDate",
            "multiInstanceLoopCharacteristics",
            "completionCondition",
            "loopCardinality",
            "timerEventDefinition",
            "messageEventDefinition",
            "errorEventDefinition",
            "terminateEventDefinition",
            "textAnnotation",
            "text",
            "association",
            "group",
            "category",
            "categoryValue",
            "collaboration",
            "participant",
            "laneSet",
            "lane",
            "flowNodeRef");

    static final Set<String> TASKS =
            Set.of("userTask", "serviceTask", "sendTask", "businessRuleTask", "callActivity", "subProcess");
    static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");
    static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "isExecutable",
            "processType",
            "isClosed",
            "targetNamespace",
            "exporter",
            "exporterVersion",
            "sourceRef",
            "targetRef",
            "processRef",
            "default",
            "attachedToRef",
            "cancelActivity",
            "isInterrupting",
            "triggeredByEvent",
            "messageRef",
            "errorRef",
            "errorCode",
            "calledElement",
            "isSequential",
            "gatewayDirection",
            "associationDirection",
            "categoryValueRef",
            "textFormat");

    private static final Set<String> ASYNC = Set.of("asyncBefore", "asyncAfter", "exclusive");

    private static final Map<String, Set<String>> CAMUNDA_ATTRIBUTES = Map.ofEntries(
            entry("process", Set.of("historyTimeToLive", "versionTag")),
            entry("userTask", Set.of("formKey", "candidateGroups", "assignee", "dueDate", "followUpDate", "priority")),
            entry("serviceTask", Set.of("delegateExpression")),
            entry("sendTask", Set.of("delegateExpression")),
            entry("messageEventDefinition", Set.of("delegateExpression")),
            entry(
                    "businessRuleTask",
                    Set.of("decisionRef", "decisionRefBinding", "mapDecisionResult", "resultVariable")),
            entry("callActivity", Set.of("calledElementBinding")),
            entry("multiInstanceLoopCharacteristics", Set.of("collection", "elementVariable")),
            entry("errorEventDefinition", Set.of("errorCodeVariable", "errorMessageVariable")));

    private static final Map<String, Set<String>> CAMUNDA_ELEMENTS = Map.of(
            "inputOutput", Set.of(),
            "inputParameter", Set.of("name"),
            "outputParameter", Set.of("name"),
            "in", Set.of("businessKey", "source", "sourceExpression", "target", "local"),
            "out", Set.of("source", "sourceExpression", "target", "local"),
            "failedJobRetryTimeCycle", Set.of(),
            "properties", Set.of(),
            "property", Set.of("id", "name", "value"));

    private BpmnVocabulary() {}

    static boolean isNode(String element) {
        return TASKS.contains(element) || EVENTS.contains(element) || GATEWAYS.contains(element);
    }

    static boolean knows(String element) {
        return STRUCTURE.contains(element) || isNode(element);
    }

    static boolean knowsCamunda(String element) {
        return CAMUNDA_ELEMENTS.containsKey(element);
    }

    static boolean allows(String attribute) {
        return ATTRIBUTES.contains(attribute);
    }

    static boolean allowsCamunda(String element, String attribute) {
        return CAMUNDA_ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute)
                || (ASYNC.contains(attribute)
                        && (isNode(element) || element.equals("multiInstanceLoopCharacteristics")));
    }

    static boolean allowsOnCamunda(String element, String attribute) {
        return CAMUNDA_ELEMENTS.getOrDefault(element, Set.of()).contains(attribute);
    }
}
