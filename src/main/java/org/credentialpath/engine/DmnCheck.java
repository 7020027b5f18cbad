package org.credentialpath.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.credentialpath.engine.BpmnCheck.Findings;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Checks a decision: tables in FEEL and nothing else. */
@Component
class DmnCheck {

    private static final Pattern NAMESPACE =
            Pattern.compile("https?://www\\.omg\\.org/spec/DMN/(20151101/dmn\\.xsd|\\d{8}/MODEL/)");
    private static final Pattern PICTURE =
            Pattern.compile("https?://www\\.omg\\.org/spec/(DMN/\\d{8}/(DMNDI|DI|DC)/?|DD/.*)");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "description",
            "annotation",
            "annotationEntry",
            "inputData",
            "variable",
            "informationRequirement",
            "requiredDecision",
            "requiredInput",
            "extensionElements");
    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of("historyTimeToLive", "versionTag");
    private static final Set<String> REFUSED_ATTRIBUTES = Set.of("import", "locationURI");

    private final Map<String, Consumer<String>> feelTexts;

    DmnCheck(ScalaFeel feel) {
        this.feelTexts = Map.of(
                "inputExpression", feel::check,
                "outputEntry", feel::check,
                "inputEntry", feel::checkTest,
                "inputValues", feel::checkTest,
                "outputValues", feel::checkTest);
    }

    List<Finding> check(String name, Document model) {
        var findings = new Findings(name);
        Element root = model.getDocumentElement();
        if (!NAMESPACE.matcher(ModelXml.namespace(root)).matches() || !"definitions".equals(root.getLocalName())) {
            findings.add(root, "This is not a DMN model.");
            return findings.all();
        }
        element(root, findings);
        List<Element> decisions = ModelXml.children(root).stream()
                .filter(child -> "decision".equals(child.getLocalName()))
                .toList();
        if (decisions.stream().noneMatch(decision -> decision.getAttribute("id").equals(name))) {
            findings.add(root, "A decision has to be called like its file.");
        }
        decisions.forEach(decision -> decision(decision, findings));
        return findings.all();
    }

    private static void decision(Element decision, Findings findings) {
        if (decision.getAttribute("name").isBlank()) {
            findings.add(decision, "The decision has no name.");
        }
        if (!BpmnStyle.isDays(decision.getAttributeNS(CAMUNDA, "historyTimeToLive"))) {
            findings.add(decision, BpmnStyle.TIME_TO_LIVE);
        }
    }

    private void element(Element element, Findings findings) {
        String namespace = ModelXml.namespace(element);
        if (PICTURE.matcher(namespace).matches()) {
            return;
        }
        if (!NAMESPACE.matcher(namespace).matches() || !ELEMENTS.contains(element.getLocalName())) {
            findings.add(element, "A decision may not contain \"" + element.getNodeName() + "\".");
            return;
        }
        ModelXml.attributes(element).forEach(attribute -> attribute(element, attribute, findings));
        if ("text".equals(element.getLocalName())) {
            feel(element, findings);
        }
        ModelXml.children(element).forEach(child -> element(child, findings));
    }

    private static void attribute(Element element, Attr attribute, Findings findings) {
        String name = attribute.getLocalName();
        boolean allowed =
                switch (ModelXml.namespace(attribute)) {
                    case "" -> !REFUSED_ATTRIBUTES.contains(name);
                    case CAMUNDA -> CAMUNDA_ATTRIBUTES.contains(name);
                    case MODELER -> true;
                    default -> false;
                };
        if (!allowed) {
            findings.add(element, "\"" + attribute.getName() + "\" may not be set here.");
        } else if (name.equals("expressionLanguage")
                && !attribute.getValue().equalsIgnoreCase("feel")
                && !attribute.getValue().contains("omg.org/spec/DMN")) {
            findings.add(element, "Decisions are written in FEEL, not in " + attribute.getValue() + ".");
        } else if (ExpressionCheck.isExpression(attribute.getValue())) {
            findings.add(element, "Decisions are written in FEEL, without ${ }.");
        }
    }

    private void feel(Element text, Findings findings) {
        String content = ModelXml.text(text);
        Consumer<String> check = feelTexts.get(text.getParentNode().getLocalName());
        if (check == null || content.isEmpty() || content.equals("-")) {
            return;
        }
        if (content.matches("(?s).*\\bexternal\\b.*")) {
            findings.add(text, "A decision may not call anything outside FEEL.");
            return;
        }
        try {
            check.accept(content);
        } catch (FeelRefused e) {
            findings.add(text, "This is not FEEL: " + content);
        }
    }
}
