package org.credentialpath.inbox;

import java.util.Optional;
import java.util.stream.Stream;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.engine.TaskDone;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For whom somebody acts on a task while they cover them; the record names both (rule 41). */
@Component
class OnBehalf implements TaskDone {

    private final Covers covers;
    private final ObjectProvider<ScopedGroups> scoped;
    private final EvidenceRecord record;

    OnBehalf(Covers covers, ObjectProvider<ScopedGroups> scoped, EvidenceRecord record) {
        this.covers = covers;
        this.scoped = scoped;
        this.record = record;
    }

    /** Whether what the assignee has is the person's to do, because they cover them today. */
    boolean standsIn(@Nullable PersonId assignee, PersonId person) {
        return assignee != null
                && !assignee.equals(person)
                && covers.coverOf(assignee).filter(person::equals).isPresent();
    }

    /** The act, which names for whom it is done where it is done for somebody. */
    Act named(Act act, OpenTask task, PersonId by) {
        return absent(task, by).map(away -> act.fact("for", away)).orElse(act);
    }

    @Override
    public void done(OpenTask task, PersonId by) {
        absent(task, by)
                .ifPresent(away -> record.write(Desk.act(task, "task.covered").fact("for", away)));
    }

    private Optional<PersonId> absent(OpenTask task, PersonId by) {
        if (standsIn(task.assignee(), by)) {
            return Optional.ofNullable(task.assignee());
        }
        return scoped.stream()
                .map(feature -> feature.covered(by))
                .flatMap(covered -> task.groups().stream().flatMap(group -> Stream.ofNullable(covered.get(group))))
                .findFirst();
    }
}
