package org.credentialpath.form;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credentialpath.document.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** One component of a form as its page shows it. */
public final class FieldView {

    private final Component component;
    private final Level level;
    private final Page page;
    private final Asked asked;

    FieldView(Component component, Level level, Page page) {
        this.component = component;
        this.level = level;
        this.page = page;
        this.asked = level.ask(component);
    }

    /** The form-js type, which says how it is shown; a date-time by its subtype, a question one may only read as such. */
    public String kind() {
        if (component.kind().asks() && readOnly()) {
            return "readonly";
        }
        if (component.kind() == Kind.DATETIME) {
            String subtype = component.text("subtype");
            return subtype.isEmpty() ? "date" : subtype;
        }
        return component.kind().type();
    }

    public String name() {
        return asked.name();
    }

    /** What asks nothing has no name; its component's own id tells it from the next. */
    public String id() {
        return Ids.of(component.key().isEmpty() ? name() + component.text("id") : name());
    }

    public String label() {
        return level.scope().text(component.label());
    }

    public String hint() {
        return level.scope().text(component.text("description"));
    }

    /** The words of the problem, or empty. */
    public String error() {
        return page.problem(name());
    }

    public boolean optional() {
        return !component.required() && component.kind() != Kind.CHECKBOX;
    }

    /** The ids of the hint and of the error, for {@code aria-describedby}; null where there is neither. */
    public @Nullable String describedBy() {
        String ids = (hint().isEmpty() ? "" : id() + "-hint ") + (error().isEmpty() ? "" : id() + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    public String value() {
        return level.posted().one(name());
    }

    /** What was typed for one part of a date. */
    public String part(String part) {
        int place = DateRules.PARTS.indexOf(part);
        return place < 0
                ? level.posted().one(name() + "." + part)
                : DateRules.parts(name(), level.posted()).get(place);
    }

    public List<Option> months() {
        return Stream.of(Month.values())
                .map(month -> new Option(
                        String.valueOf(month.getValue()),
                        month.getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale())))
                .toList();
    }

    public List<Option> options() {
        return Options.of(component, level.scope());
    }

    public boolean chosen(String option) {
        return level.posted().all(name()).contains(option);
    }

    public boolean ticked() {
        return chosen("true") || chosen("on");
    }

    /** The answer as people read it; empty where there is none. */
    public String shown() {
        return AnswerView.shown(asked, page);
    }

    /** An extension from the component's properties or {@code appearance}, or null, so that no attribute is written. */
    public @Nullable String property(String name) {
        String adorner = component.json().path("appearance").path(name).asString("");
        return component
                .property(name)
                .orElse(adorner.isEmpty() ? null : level.scope().text(adorner));
    }

    public boolean adorned() {
        return property("prefixAdorner") != null || property("suffixAdorner") != null;
    }

    /** The HTML input type: telephone numbers and addresses bring up the right keyboard. */
    public String inputType() {
        return switch (component.validate("validationType").orElse("")) {
            case "email" -> "email";
            case "phone" -> "tel";
            default -> "text";
        };
    }

    public String inputMode() {
        return component.setting("decimalDigits").filter("0"::equals).isPresent() ? "numeric" : "decimal";
    }

    /** How many lines a text area shows. */
    public int lines() {
        int most = component.validate("maxLength").map(Integer::valueOf).orElse(500);
        return most <= 250 ? 3 : most <= 1000 ? 5 : 8;
    }

    public String accept() {
        return component.text("accept").toLowerCase(Locale.ROOT);
    }

    public boolean multiple() {
        return component.flag("multiple");
    }

    public List<Document> documents() {
        return level.posted().all(name()).stream()
                .flatMap(text -> FileRules.id(text).flatMap(page.documents()).stream())
                .toList();
    }

    /** What stands in a group. */
    public List<FieldView> fields() {
        return FormView.fields(component.children(), level, page);
    }

    public List<RowView> rows() {
        List<Integer> numbers = level.rowNumbers(component);
        return IntStream.range(0, numbers.size())
                .mapToObj(place -> row(numbers.get(place), place + 1, numbers.size()))
                .toList();
    }

    /** Whether a row may be added; form-js lists say {@code "allowAddRemove": false} where the rows are given. */
    public boolean canAdd() {
        return isOpen() && level.rowNumbers(component).size() < Level.MOST_ROWS;
    }

    /** The texts of a text or html component. */
    public List<RichText> texts() {
        return component.kind() == Kind.HTML
                ? HtmlText.parse(level.scope().text(component.text("content")))
                : MarkdownText.parse(level.scope().text(component.text("text")));
    }

    private RowView row(int number, int place, int of) {
        Level row = level.row(component, number);
        return new RowView(number, place, of > 1 && isOpen(), FormView.fields(component.children(), row, page));
    }

    private boolean isOpen() {
        return component.json().path("allowAddRemove").asBoolean(true);
    }

    private boolean readOnly() {
        return ReadOnly.is(component, level.scope());
    }
}
