package org.credentialpath.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.springframework.stereotype.Component;

/** Reads the expressions of a model and says, in plain words, what in them may not be. */
@Component
class ExpressionCheck {

    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS);
    private static final Pattern DELEGATE = Pattern.compile("[$#]\\{\\s*([A-Za-z][A-Za-z0-9]*)\\s*}");

    private final ModelBeans beans;

    ExpressionCheck(ModelBeans beans) {
        this.beans = beans;
    }

    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Why the text may not be used as an expression; empty when it may. */
    Optional<String> refuse(String text) {
        if (!isExpression(text)) {
            return Optional.empty();
        }
        try {
            return refuse(PARSER.build(text).getRoot());
        } catch (TreeBuilderException e) {
            return Optional.of("The expression " + text + " cannot be read.");
        }
    }

    /** Why the text may not be used as a delegate; empty when it names one that exists. */
    Optional<String> refuseDelegate(String text) {
        Matcher name = DELEGATE.matcher(text.strip());
        if (!name.matches()) {
            return Optional.of("The work of a step is named like ${reserveSeatDelegate}, not " + text + ".");
        }
        return beans.isDelegate(name.group(1))
                ? Optional.empty()
                : Optional.of("There is no building block called " + name.group(1) + ".");
    }

    private Optional<String> refuse(Node node) {
        if (node instanceof AstFunction function) {
            return Optional.of("The function " + function.getName() + " may not be called.");
        }
        if (node instanceof AstMethod method) {
            return refuseCall(method);
        }
        if (node instanceof AstDot || node instanceof AstBracket) {
            return Optional.of("An expression may not look inside a value (" + node + ").");
        }
        return refuseChildren(node, 0);
    }

    private Optional<String> refuseCall(AstMethod method) {
        Node property = method.getChild(0);
        Node arguments = method.getChild(1);
        if (!(property instanceof AstDot) || !(property.getChild(0) instanceof AstIdentifier bean)) {
            return Optional.of("Only a building block may be asked something, not a value.");
        }
        String name = property.toString().replace(".", "").strip();
        if (!beans.offers(bean.getName(), name, arguments.getCardinality())) {
            return Optional.of("There is nothing called " + bean.getName() + "." + name + " with "
                    + arguments.getCardinality() + " values that a model may ask.");
        }
        return refuseChildren(method, 1);
    }

    private Optional<String> refuseChildren(Node node, int from) {
        for (int i = from; i < node.getCardinality(); i++) {
            Optional<String> refused = refuse(node.getChild(i));
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }
}
