package org.credentialpath.form;

import java.util.ArrayList;
import java.util.List;

/** Lists a form's answers in the order of its page, under the labels of its groups and rows. */
final class AnswerList {

    private final Page page;
    private final List<AnswerSection> sections = new ArrayList<>();

    private AnswerList(Page page) {
        this.page = page;
    }

    static List<AnswerSection> of(FormFile file, Level level, Page page) {
        AnswerList list = new AnswerList(page);
        list.add(file.components(), level, "");
        return list.sections.stream()
                .filter(section -> !section.answers().isEmpty())
                .toList();
    }

    private void add(List<Component> components, Level level, String title) {
        List<AnswerView> answers = section(title);
        for (Component component : level.visible(components)) {
            if (component.kind() == Kind.GROUP) {
                add(component.children(), level, level.scope().text(component.label()));
                answers = section(title);
            } else if (component.kind() == Kind.DYNAMICLIST) {
                rows(component, level);
                answers = section(title);
            } else if (component.kind().asks()) {
                answers.add(AnswerView.of(level.ask(component), page));
            }
        }
    }

    private void rows(Component list, Level level) {
        int place = 0;
        for (Level row : level.rows(list)) {
            place++;
            add(list.children(), row, level.scope().text(list.label()) + " " + place);
        }
    }

    private List<AnswerView> section(String title) {
        List<AnswerView> answers = new ArrayList<>();
        sections.add(new AnswerSection(title, answers));
        return answers;
    }
}
