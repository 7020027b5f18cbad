package org.credentialpath.form;

import java.util.List;

/** A form as its page shows it: what was typed is in the fields, what was wrong in the problems. */
public final class FormView {

    private final FormFile file;
    private final Level level;
    private final Page page;
    private final boolean revealed;
    private final String token;

    FormView(FormFile file, Level level, Page page, boolean revealed, String token) {
        this.file = file;
        this.level = level;
        this.page = page;
        this.revealed = revealed;
        this.token = token;
    }

    public String id() {
        return file.id();
    }

    public List<FieldView> fields() {
        return fields(file.components(), level, page);
    }

    public List<Problem> problems() {
        return page.problems();
    }

    /** Whether the last answers brought up further questions, so that the form is shown once more. */
    public boolean revealed() {
        return revealed;
    }

    /** What the button that sends the form says; empty where the file leaves it to the house. */
    public String send() {
        return file.button().map(button -> level.scope().text(button.label())).orElse("");
    }

    /** Whether the answers are looked over on a page of their own before they are sent. */
    public boolean checked() {
        return file.checked();
    }

    public boolean takesFiles() {
        return file.takesFiles();
    }

    /** Names the questions on the page, so that the next post tells a skipped question from one never seen. */
    public List<String> asked() {
        return level.everything(true).stream().map(Asked::name).toList();
    }

    /** Lets a late post be kept although its session is over; empty where no draft is kept. */
    public String token() {
        return token;
    }

    /** Whether other questions come and go with the answers, so that the page offers to bring them up to date. */
    public boolean changes() {
        return file.all().anyMatch(component -> component.hide().isPresent());
    }

    /** The answers in the order of the page, by section. */
    public List<AnswerSection> answers() {
        return AnswerList.of(file, level, page);
    }

    FormView with(String draftToken) {
        return new FormView(file, level, page, revealed, draftToken);
    }

    static List<FieldView> fields(List<Component> components, Level level, Page page) {
        return level.visible(components).stream()
                .filter(component -> component.kind() != Kind.BUTTON)
                .map(component -> new FieldView(component, level, page))
                .toList();
    }
}
