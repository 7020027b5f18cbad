package org.credentialpath.page;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.IStandardExpressionParser;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code page:title="${title}"}: the text of a page's own {@code <title th:text>}, with the product's name behind it
 * and, when the page reports problems, "Error:" in front.
 */
@Component
class TitleDialect extends AbstractProcessorDialect {

    TitleDialect() {
        super("CredentialPath page", "page", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new TitleProcessor(prefix));
    }

    private static final class TitleProcessor extends AbstractAttributeTagProcessor {

        TitleProcessor(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "title", true, 1300, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                IElementTagStructureHandler structure) {
            IStandardExpressionParser parser = StandardExpressions.getExpressionParser(context.getConfiguration());
            Fragment title = (Fragment) parser.parseExpression(context, value).execute(context);
            Object text = parser.parseExpression(context, expressionOf(title)).execute(context);
            Problems problems = (Problems) context.getVariable(Problems.NAME);
            String pattern = problems == null || problems.isEmpty() ? "page.title" : "page.title.error";
            String words = context.getMessage(TitleDialect.class, pattern, new Object[] {text}, true);
            structure.setBody(HtmlUtils.htmlEscape(words), false);
        }

        private static String expressionOf(Fragment title) {
            TemplateModel events = title.getTemplateModel();
            for (int i = 0; i < events.size(); i++) {
                if (events.get(i) instanceof IProcessableElementTag element) {
                    return element.getAttributeValue("th:text");
                }
            }
            throw new IllegalStateException("A page needs <title th:text>");
        }
    }
}
