package org.credentialpath.inbox.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.document.Document;
import org.credentialpath.inbox.TaskComments;
import org.credentialpath.inbox.TaskComments.Titled;
import org.credentialpath.people.People;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what was said about the tasks of a case into words. */
@Component
class CaseComments {

    /** A comment in words. */
    record Line(String task, String author, String at, String text, List<Document> files) {}

    private final TaskComments comments;
    private final People people;
    private final MessageSource messages;

    CaseComments(TaskComments comments, People people, MessageSource messages) {
        this.comments = comments;
        this.people = people;
        this.messages = messages;
    }

    /** Empty for who may not read them. */
    List<Line> of(Case file, PersonId reader) {
        List<Titled> said = comments.ofCase(file.id(), reader);
        Map<PersonId, String> names = people.namesOf(
                said.stream().map(each -> each.comment().author()).collect(Collectors.toSet()));
        return said.stream().map(each -> line(each, names)).toList();
    }

    private Line line(Titled each, Map<PersonId, String> names) {
        Locale language = LocaleContextHolder.getLocale();
        return new Line(
                each.task().in(language, messages),
                names.getOrDefault(each.comment().author(), ""),
                DayWords.moment(each.comment().at(), language),
                each.comment().text(),
                each.comment().files());
    }
}
