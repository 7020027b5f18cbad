package org.credentialpath.engine;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.credentialpath.engine.BpmnCheck.Findings;
import org.w3c.dom.Element;

/** What a process model must say so that people can read it, find it and be reminded of its tasks. */
final class BpmnStyle {

    private static final Pattern GENERATED = Pattern.compile("[A-Z]\\w*_(?=\\w*\\d)[0-9a-z]{6,8}|_.*|sid-.*");
    private static final Pattern FORM = Pattern.compile("(form|page):[a-z0-9-]+");

    static final String TIME_TO_LIVE = "How long the history is kept is missing or not written in days, like P3650D.";

    private final String name;
    private final Findings findings;

    BpmnStyle(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    void check(Element definitions) {
        List<Element> processes = children(definitions, "process");
        if (processes.size() != 1) {
            findings.add(definitions, "A file holds exactly one process.");
        }
        processes.forEach(this::process);
    }

    private void process(Element process) {
        require(process.getAttribute("id").equals(name), process, "The process has to be called like its file.");
        require("true".equals(process.getAttribute("isExecutable")), process, "The process is not executable.");
        require(isDays(process.getAttributeNS(ModelXml.CAMUNDA, "historyTimeToLive")), process, TIME_TO_LIVE);
        require(!process.getAttribute("name").isBlank(), process, "The process has no name.");
        requireDocumentation(process);
        nodes(process);
    }

    private void nodes(Element scope) {
        for (Element node : ModelXml.children(scope)) {
            String kind = Objects.requireNonNull(node.getLocalName());
            if (BpmnVocabulary.isNode(kind)) {
                node(node, kind);
            } else if (kind.equals("sequenceFlow")) {
                requireOwnId(node);
            }
            if (kind.equals("subProcess")) {
                nodes(node);
            }
        }
    }

    private void node(Element node, String kind) {
        requireOwnId(node);
        if (BpmnVocabulary.TASKS.contains(kind) || BpmnVocabulary.EVENTS.contains(kind)) {
            require(!node.getAttribute("name").isBlank(), node, "It has no name.");
        } else if (kind.equals("exclusiveGateway") || kind.equals("inclusiveGateway")) {
            gateway(node);
        }
        switch (kind) {
            case "userTask" -> userTask(node);
            case "serviceTask", "sendTask" ->
                require(has(node, "delegateExpression"), node, "It says no building block that does the work.");
            case "businessRuleTask" -> require(has(node, "decisionRef"), node, "It names no decision.");
            case "callActivity" -> callActivity(node);
            default -> {}
        }
    }

    private void userTask(Element task) {
        requireDocumentation(task);
        require(has(task, "candidateGroups") || has(task, "assignee"), task, "Nobody is asked to do it.");
        require(has(task, "dueDate"), task, "It has no due date, so nobody is reminded.");
        require(
                FORM.matcher(task.getAttributeNS(ModelXml.CAMUNDA, "formKey")).matches(),
                task,
                "What opens it is written form:<name> or page:<name>.");
    }

    private void callActivity(Element call) {
        require(!call.getAttribute("calledElement").isBlank(), call, "It names no process to call.");
        require(
                !has(call, "calledElementBinding")
                        || call.getAttributeNS(ModelXml.CAMUNDA, "calledElementBinding")
                                .equals("latest"),
                call,
                "A called process is always the latest release.");
    }

    private void gateway(Element gateway) {
        List<Element> ways = children(gateway, "outgoing");
        if (ways.size() < 2) {
            return;
        }
        require(!gateway.getAttribute("name").isBlank(), gateway, "A gateway that decides asks its question.");
        List<String> ids = ways.stream().map(ModelXml::text).toList();
        children((Element) gateway.getParentNode(), "sequenceFlow").stream()
                .filter(flow -> ids.contains(flow.getAttribute("id")))
                .forEach(flow -> require(!flow.getAttribute("name").isBlank(), flow, "The answer has no name."));
    }

    static boolean isDays(String timeToLive) {
        return timeToLive.matches("P\\d{1,5}D|\\d{1,5}");
    }

    private void requireOwnId(Element element) {
        String id = element.getAttribute("id");
        require(!id.isBlank(), element, "It has no id.");
        require(!GENERATED.matcher(id).matches(), element, "The id " + id + " says nothing; give it a speaking one.");
    }

    private void requireDocumentation(Element element) {
        boolean documented = children(element, "documentation").stream()
                .anyMatch(text -> !ModelXml.text(text).isBlank());
        require(documented, element, "It has no documentation.");
    }

    private void require(boolean met, Element element, String otherwise) {
        if (!met) {
            findings.add(element, otherwise);
        }
    }

    private static boolean has(Element element, String attribute) {
        return !element.getAttributeNS(ModelXml.CAMUNDA, attribute).isBlank();
    }

    private static List<Element> children(Element parent, String kind) {
        return ModelXml.children(parent).stream()
                .filter(child ->
                        BpmnVocabulary.BPMN.equals(child.getNamespaceURI()) && kind.equals(child.getLocalName()))
                .toList();
    }
}
