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
}
