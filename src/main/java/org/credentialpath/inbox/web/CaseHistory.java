package org.credentialpath.inbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credentialpath.cases.Case;
import org.credentialpath.people.People;
import org.credentialpath.record.Author;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The history of a case as its page shows it, from the record. */
@Component
class CaseHistory {

    // Acts of reviewers and of the tasklist stay with staff until they are told to the candidate (rules 22 and 23).
    private static final Set<String> STAFF_ONLY =
            Set.of("task", "notice", "review", "reviewer", "criterion", "round", "observer", "document", "panel");

    private final EvidenceRecord record;
    private final People people;
    private final MessageSource messages;

    CaseHistory(EvidenceRecord record, People people, MessageSource messages) {
        this.record = record;
        this.people = people;
        this.messages = messages;
    }

    /**
     * One line: when, what in words, and by whom.
     *
     * @param times how often in a row
     */
    record Line(String when, String what, String who, int times) {

        boolean isSame(Line other) {
            return what.equals(other.what) && who.equals(other.who);
        }
    }

    List<Line> of(Case file, PersonId reader) {
        boolean own = file.participant().equals(reader);
        return folded(record.entriesOf(file.id().value()).stream()
                .filter(entry -> !own || !STAFF_ONLY.contains(entry.kind().split("\\.", 2)[0]))
                .map(entry -> line(entry, own, reader))
                .toList());
    }

    // Whoever saves a draft twenty times in a row did one thing.
    private static List<Line> folded(List<Line> all) {
        List<Line> folded = new ArrayList<>();
        for (Line line : all) {
            int last = folded.size() - 1;
            if (last >= 0 && folded.get(last).isSame(line)) {
                folded.set(
                        last,
                        new Line(
                                line.when(),
                                line.what(),
                                line.who(),
                                folded.get(last).times() + 1));
            } else {
                folded.add(line);
            }
        }
        return folded;
    }

    private Line line(Entry entry, boolean own, PersonId reader) {
        String when = DayWords.moment(entry.happenedAt(), LocaleContextHolder.getLocale());
        return new Line(when, what(entry.kind()), who(entry.author(), own, reader), 1);
    }

    private String what(String kind) {
        String plain = kind.replace('.', ' ').replace('-', ' ');
        String words = Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
        String known = messages.getMessage("inbox.act." + kind, null, words, LocaleContextHolder.getLocale());
        return known == null ? words : known;
    }

    private String who(Author author, boolean own, PersonId reader) {
        if (author.person() == null) {
            return text("inbox.history.system");
        }
        if (author.person().equals(reader)) {
            return text("inbox.history.you");
        }
        return own ? text("inbox.history.team") : people.get(author.person()).preferredName();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
