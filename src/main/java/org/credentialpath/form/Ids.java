package org.credentialpath.form;

/** The ids of a form's elements on its page. */
final class Ids {

    private Ids() {}

    static String of(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** The element to go to when the question has a problem: its only input, or the first or faulty one of several. */
    static String focus(Asked question, String part) {
        Component component = question.component();
        String id = of(question.name());
        boolean date =
                component.kind() == Kind.DATETIME && !component.text("subtype").equals("time");
        if (date) {
            return id + "-" + (part.isEmpty() ? "month" : part);
        }
        boolean several = component.kind() == Kind.RADIO || component.kind().choosesMany();
        return several ? id + "-0" : id;
    }

    /** The element to go to for a name, which may be a list's; the form itself where the page has no such input. */
    static String focus(Level level, String name) {
        boolean list =
                level.lists().stream().anyMatch(component -> component.key().equals(name));
        return level.everything(true).stream()
                .filter(question -> question.name().equals(name))
                .map(question -> focus(question, ""))
                .findFirst()
                .orElse(list ? of(name) : "form");
    }
}
