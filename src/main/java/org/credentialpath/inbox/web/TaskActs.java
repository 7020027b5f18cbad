package org.credentialpath.inbox.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.inbox.web.ActWords.Line;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** What was done with one task lately, the newest first; for whoever reads the comments on it (rule 41). */
@Component
class TaskActs {

    private static final int MOST = 10;

    private final EvidenceRecord record;
    private final ActWords words;

    TaskActs(EvidenceRecord record, ActWords words) {
        this.record = record;
        this.words = words;
    }

    List<Line> of(OpenTask task, PersonId reader) {
        UUID stream = task.caseId() == null ? task.key() : task.caseId().value();
        return record.entriesOf(stream).stream()
                .filter(entry -> isOn(task, entry))
                .sorted(Comparator.comparing(Entry::place).reversed())
                .limit(MOST)
                .map(entry -> words.line(entry, false, reader))
                .toList();
    }

    private static boolean isOn(OpenTask task, Entry entry) {
        return entry.kind().startsWith(ActWords.OF_TASK)
                && task.ref().toString().equals(entry.facts().get("task"));
    }
}
