package org.credentialpath.page;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Marks every form people write into, and gives back what they typed into it and did not send. A hidden field that belongs
 * to what was typed, such as the version it was typed over, says so by {@code data-kept}; so does a form without fields to write into.
 */
@Component
class TypedFormsDialect extends AbstractDialect implements IPostProcessorDialect {

    private static final int PRECEDENCE = 1000;

    TypedFormsDialect() {
        super("CredentialPath typed forms");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, TypedFormsHandler.class, PRECEDENCE));
    }
}
