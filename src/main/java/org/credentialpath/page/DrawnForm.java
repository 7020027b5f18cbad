package org.credentialpath.page;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IText;

/** One form of a page, whole, before it goes out: it gets its mark, and back what was typed into it. */
final class DrawnForm {

    private final IModel model;
    private final PageForms forms;
    private final ITemplateContext context;
    private boolean written;
    private boolean other;
    private boolean files;
    // It carries what it was drawn from, so that what others changed meanwhile is noticed when it is sent.
    private boolean knows;
    private final Set<String> texts = new LinkedHashSet<>();

    DrawnForm(IModel model, PageForms forms, ITemplateContext context) {
        this.model = model;
        this.forms = forms;
        this.context = context;
        for (int i = 0; i < model.size(); i++) {
            if (model.get(i) instanceof IProcessableElementTag tag) {
                look(tag);
            }
        }
    }

    /** Leaves it alone where nobody writes, where drafts of their own are kept, and where somebody types a password. */
    void complete() {
        if (!written || other) {
            return;
        }
        if (forms.isAnswer()) {
            forms.stands(standing());
        }
        String action = attribute((IProcessableElementTag) model.get(0), "action");
        String print = FormPrint.of(model);
        forms.mark(action, print).ifPresent(mark -> {
            String field = hidden(TypedMark.FIELD, mark);
            model.insert(model.size() - 1, context.getModelFactory().createText(field));
            forms.typed(action).ifPresent(kept -> giveBack(kept, print, field));
        });
    }

    private void look(IProcessableElementTag tag) {
        switch (tag.getElementCompleteName()) {
            case "form" -> written |= tag.hasAttribute("data-kept");
            case "textarea" -> text(tag);
            case "input" -> input(tag);
            default -> {}
        }
    }

    private void input(IProcessableElementTag tag) {
        switch (Objects.requireNonNullElse(tag.getAttributeValue("type"), "text")) {
            case "text", "email", "tel" -> text(tag);
            case "file" -> {
                files = true;
                written = true;
            }
            case "password" -> other = true;
            default -> {}
        }
        knows |= tag.hasAttribute("data-kept");
        other |= "_draft".equals(tag.getAttributeValue("name"));
    }

    private void text(IProcessableElementTag tag) {
        written = true;
        String name = tag.getAttributeValue("name");
        if (name != null) {
            texts.add(HtmlUtils.htmlUnescape(name));
        }
    }

    private void giveBack(TypedForms.Kept kept, String print, String mark) {
        if (!knows && !kept.print().equals(print)) {
            String words = words(kept.typed());
            if (!words.isEmpty()) {
                tell("page.typed.changed", words, mark);
            }
        } else if (new Refill(model, context.getModelFactory(), kept.typed()).differs() || files) {
            // A file that was chosen is gone, which nobody may overlook.
            tell("page.typed.back", files ? "<p>" + say("page.typed.files") + "</p>" : "", mark);
        }
    }

    private void tell(String key, String more, String mark) {
        String text = "<div class=\"cp-message cp-message--info\"><p>" + say(key) + "</p>" + more
                + "<form method=\"post\" action=\"" + TypedPages.DISCARD + "\">" + token() + mark
                + "<button class=\"usa-button usa-button--outline\" type=\"submit\">" + say("page.typed.discard")
                + "</button></form></div>";
        model.insert(0, context.getModelFactory().createText(text));
    }

    private String words(Map<String, List<String>> typed) {
        Set<String> standing = standing();
        return texts.stream()
                .flatMap(name -> typed.getOrDefault(name, List.of()).stream())
                .filter(words -> !words.isBlank() && !standing.contains(words.strip()))
                .map(words -> "<p class=\"cp-written\">" + HtmlUtils.htmlEscape(words) + "</p>")
                .collect(Collectors.joining());
    }

    private Set<String> standing() {
        Set<String> standing = new HashSet<>();
        for (int i = 0; i < model.size(); i++) {
            if (model.get(i) instanceof IText text) {
                standing.add(
                        LineEnds.plain(HtmlUtils.htmlUnescape(text.getText())).strip());
            } else if (model.get(i) instanceof IProcessableElementTag tag) {
                standing.add(attribute(tag, "value").strip());
            }
        }
        return standing;
    }

    private static String attribute(IProcessableElementTag tag, String name) {
        return HtmlUtils.htmlUnescape(Objects.requireNonNullElse(tag.getAttributeValue(name), ""));
    }

    private String say(String key) {
        return HtmlUtils.htmlEscape(context.getMessage(DrawnForm.class, key, new Object[0], true));
    }

    private String token() {
        return context instanceof IWebContext web
                        && web.getExchange().getAttributeValue("_csrf") instanceof CsrfToken token
                ? hidden(token.getParameterName(), token.getToken())
                : "";
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + HtmlUtils.htmlEscape(value) + "\">";
    }
}
