package org.credentialpath.cohort.web;

import java.util.List;
import java.util.UUID;
import org.credentialpath.people.People;
import org.credentialpath.record.Author;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The history of a request as staff read it, from the record. */
@Component
class RequestHistory {

    /** One line: when, what, and who. */
    record Line(String when, String what, String who) {}

    private final EvidenceRecord record;
    private final People people;
    private final RequestPageWords words;

    RequestHistory(EvidenceRecord record, People people, RequestPageWords words) {
        this.record = record;
        this.people = people;
        this.words = words;
    }

    List<Line> of(CaseId id) {
        return of(id.value());
    }

    /** The history of whatever the stream is about. */
    List<Line> of(UUID stream) {
        return record.entriesOf(stream).stream()
                .map(entry -> new Line(words.moment(entry.happenedAt()), what(entry), who(entry.author())))
                .toList();
    }

    private String what(Entry entry) {
        return words.orElse(
                "cohort.act." + entry.kind(),
                entry.kind().replace('.', ' ').replace('-', ' '),
                entry.facts().getOrDefault("notice", ""),
                entry.facts().getOrDefault("decision", ""));
    }

    private String who(Author author) {
        if (author.person() == null) {
            return words.of("cohort.history.system");
        }
        String name = people.get(author.person()).preferredName();
        PersonId other = author.onBehalfOf();
        return other == null
                ? name
                : words.of("cohort.history.for", name, people.get(other).preferredName());
    }
}
