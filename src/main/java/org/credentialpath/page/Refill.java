package org.credentialpath.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IText;

/** Puts values into the fields of a form, as a browser would have left them. */
final class Refill {

    private final IModel model;
    private final IModelFactory make;
    private final Map<String, List<String>> typed;
    private final Map<String, Integer> taken = new HashMap<>();
    private boolean differs;
    private @Nullable String select;

    Refill(IModel model, IModelFactory make, Map<String, List<String>> typed) {
        this.model = model;
        this.make = make;
        this.typed = typed;
        for (int i = 0; i < model.size(); i++) {
            if (model.get(i) instanceof IProcessableElementTag tag) {
                fill(i, tag);
            }
        }
    }

    /** Whether any field holds something else now. */
    boolean differs() {
        return differs;
    }

    private void fill(int at, IProcessableElementTag tag) {
        String name = tag.getAttributeValue("name");
        switch (tag.getElementCompleteName()) {
            case "input" -> {
                if (name != null) {
                    input(at, tag, unescaped(name));
                }
            }
            case "textarea" -> {
                if (name != null && typed.containsKey(unescaped(name))) {
                    textarea(at, next(unescaped(name)));
                }
            }
            case "select" -> select = name == null ? null : unescaped(name);
            case "option" -> {
                if (select != null && typed.containsKey(select)) {
                    tick(at, tag, "selected", value(tag), select);
                }
            }
            default -> {}
        }
    }

    private void input(int at, IProcessableElementTag tag, String name) {
        switch (Objects.requireNonNullElse(tag.getAttributeValue("type"), "text")) {
            case "checkbox" -> tick(at, tag, "checked", value(tag), name);
            case "radio" -> {
                if (typed.containsKey(name)) {
                    tick(at, tag, "checked", value(tag), name);
                }
            }
            case "hidden" -> {
                if (tag.hasAttribute("data-kept")) {
                    text(at, tag, name);
                }
            }
            case "file", "submit", "button", "image", "reset", "password" -> {}
            default -> text(at, tag, name);
        }
    }

    private void text(int at, IProcessableElementTag tag, String name) {
        if (typed.containsKey(name)) {
            String value = next(name);
            if (!value.equals(unescaped(Objects.requireNonNullElse(tag.getAttributeValue("value"), "")))) {
                differs |= !"hidden".equals(tag.getAttributeValue("type"));
                model.replace(at, make.setAttribute(tag, "value", HtmlUtils.htmlEscape(value)));
            }
        }
    }

    private void tick(int at, IProcessableElementTag tag, String attribute, String value, String name) {
        boolean on = typed.getOrDefault(name, List.of()).contains(value);
        if (on != tag.hasAttribute(attribute)) {
            // The first option of a list is chosen without a word.
            boolean silent = attribute.equals("selected") && (!on || value.isEmpty());
            differs |= !silent;
            model.replace(at, on ? make.setAttribute(tag, attribute, attribute) : make.removeAttribute(tag, attribute));
        }
    }

    private void textarea(int at, String value) {
        StringBuilder before = new StringBuilder();
        while (!(model.get(at + 1) instanceof ICloseElementTag)) {
            if (model.get(at + 1) instanceof IText text) {
                before.append(text.getText());
            }
            model.remove(at + 1);
        }
        differs |= !LineEnds.plain(unescaped(before.toString())).equals(value);
        model.insert(at + 1, make.createText(HtmlUtils.htmlEscape(value)));
    }

    // Fields of the same name were sent in their order.
    private String next(String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        int place = taken.merge(name, 1, Integer::sum) - 1;
        return place < values.size() ? values.get(place) : "";
    }

    private static String value(IProcessableElementTag tag) {
        return unescaped(Objects.requireNonNullElse(tag.getAttributeValue("value"), ""));
    }

    private static String unescaped(String text) {
        return HtmlUtils.htmlUnescape(text);
    }
}
