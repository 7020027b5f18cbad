package org.credentialpath.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Checks a process model: nothing in it but what the vocabulary allows, and said as people can read it. */
@Component
class BpmnCheck {

    private static final Set<String> EXPRESSION_TEXTS = Set.of(
            "conditionExpression",
            "timeDate",
            "completionCondition",
            "loopCardinality",
            "inputParameter",
            "outputParameter");
    private static final Set<String> EXPRESSION_ATTRIBUTES = Set.of(
            "candidateGroups",
            "assignee",
            "dueDate",
            "followUpDate",
            "priority",
            "collection",
            "businessKey",
            "sourceExpression");
    private static final Pattern RETRIES = Pattern.compile("(R\\d{1,2}/)?P[0-9DTHMS]+(,P[0-9DTHMS]+){0,9}");

    private final ExpressionCheck expressions;

    BpmnCheck(ExpressionCheck expressions) {
        this.expressions = expressions;
    }

    List<Finding> check(String name, Document model) {
        var findings = new Findings(name);
        Element root = model.getDocumentElement();
        if (!BpmnVocabulary.BPMN.equals(root.getNamespaceURI()) || !"definitions".equals(root.getLocalName())) {
            findings.add(root, "This is not a BPMN model.");
            return findings.all();
        }
        element(root, findings);
        new BpmnStyle(name, findings).check(root);
        return findings.all();
    }

    private void element(Element element, Findings findings) {
        String namespace = ModelXml.namespace(element);
        if (BpmnVocabulary.PICTURE.contains(namespace)) {
            return;
        }
        boolean known = (namespace.equals(BpmnVocabulary.BPMN) && BpmnVocabulary.knows(element.getLocalName()))
                || (namespace.equals(ModelXml.CAMUNDA) && BpmnVocabulary.knowsCamunda(element.getLocalName()));
        if (!known) {
            findings.add(element, "A model may not contain \"" + element.getNodeName() + "\".");
            return;
        }
        ModelXml.attributes(element).forEach(attribute -> attribute(element, attribute, findings));
        text(element, findings);
        ModelXml.children(element).forEach(child -> element(child, findings));
    }

    private void text(Element element, Findings findings) {
        String text = ModelXml.text(element);
        String kind = element.getLocalName();
        if (EXPRESSION_TEXTS.contains(kind)) {
            expressions.refuse(text).ifPresent(reason -> findings.add(element, reason));
        } else if (ExpressionCheck.isExpression(text)) {
            findings.add(element, "An expression has no place in \"" + kind + "\".");
        }
        if (kind.equals("timeDate") && !ExpressionCheck.isExpression(text)) {
            findings.add(element, "When a wait ends comes from the program, so a timer asks for it.");
        }
        if (kind.equals("conditionExpression") && !ExpressionCheck.isExpression(text)) {
            findings.add(element, "The condition is no expression.");
        }
        if (kind.equals("failedJobRetryTimeCycle") && !RETRIES.matcher(text).matches()) {
            findings.add(element, "Retries are written like PT1M,PT10M,PT1H.");
        }
    }

    private void attribute(Element element, Attr attribute, Findings findings) {
        String value = attribute.getValue();
        if (!isAllowed(element, attribute)) {
            findings.add(element, "\"" + attribute.getName() + "\" may not be set here.");
        } else if (attribute.getLocalName().equals("delegateExpression")) {
            expressions.refuseDelegate(value).ifPresent(reason -> findings.add(element, reason));
        } else if (ExpressionCheck.isExpression(value)) {
            if (EXPRESSION_ATTRIBUTES.contains(attribute.getLocalName())) {
                expressions.refuse(value).ifPresent(reason -> findings.add(element, reason));
            } else {
                findings.add(element, "An expression has no place in \"" + attribute.getName() + "\".");
            }
        }
    }

    private static boolean isAllowed(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        String kind = element.getLocalName();
        boolean camundaElement = ModelXml.namespace(element).equals(ModelXml.CAMUNDA);
        return switch (ModelXml.namespace(attribute)) {
            case "" -> camundaElement ? BpmnVocabulary.allowsOnCamunda(kind, name) : BpmnVocabulary.allows(name);
            case ModelXml.CAMUNDA -> !camundaElement && BpmnVocabulary.allowsCamunda(kind, name);
            case BpmnVocabulary.XSI ->
                name.equals("type") && attribute.getValue().endsWith("tFormalExpression");
            default -> BpmnVocabulary.PICTURE.contains(attribute.getNamespaceURI());
        };
    }

    /** Collects what is found, each with the element it stands at. */
    static final class Findings {
        private final String model;
        private final List<Finding> all = new ArrayList<>();

        Findings(String model) {
            this.model = model;
        }

        void add(Element at, String reason) {
            all.add(new Finding(ModelXml.idOf(at, model), reason));
        }

        List<Finding> all() {
            return List.copyOf(all);
        }
    }
}
