package org.credentialpath.inbox.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.inbox.TaskComments;
import org.credentialpath.inbox.TaskComments.Titled;
import org.credentialpath.people.People;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Puts what was said about the tasks of a case into words. */
@Component
class CaseComments {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMMM d, yyyy, h:mm a", Locale.US).withZone(HouseClock.ZONE);

    /** A comment in words. */
    record Line(String task, String author, String at, String text) {}

    private final TaskComments comments;
    private final People people;

    CaseComments(TaskComments comments, People people) {
        this.comments = comments;
        this.people = people;
    }

    /** Empty for who may not read them. */
    List<Line> of(Case file, PersonId reader) {
        List<Titled> said = comments.ofCase(file.id(), reader);
        Map<PersonId, String> names = people.namesOf(
                said.stream().map(each -> each.comment().author()).collect(Collectors.toSet()));
        return said.stream().map(each -> line(each, names)).toList();
    }

    private static Line line(Titled each, Map<PersonId, String> names) {
        return new Line(
                each.title(),
                names.getOrDefault(each.comment().author(), ""),
                MOMENT.format(each.comment().at()),
                each.comment().text());
    }
}
