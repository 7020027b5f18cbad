package org.credentialpath.engine;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In whose hands a task is, who put it there, and to whom it is open; whoever asks has locked its row. */
@Component
class OpenTaskHands {

    private final TaskService tasks;
    private final ActingUser acting;
    private final JdbcClient jdbc;

    OpenTaskHands(TaskService tasks, ActingUser acting, JdbcClient jdbc) {
        this.tasks = tasks;
        this.acting = acting;
        this.jdbc = jdbc;
    }

    void assign(TaskRef ref, @Nullable PersonId to, @Nullable PersonId giver) {
        acting.run(() -> {
            tasks.setAssignee(ref.value(), to == null ? null : to.toString());
            if (!giver(ref).equals(Optional.ofNullable(giver))) {
                own(ref, giver);
            }
        });
    }

    // The engine sets no owner of null; and delegated by its own means, a task could not be done before it went back.
    private void own(TaskRef ref, @Nullable PersonId giver) {
        if (giver == null) {
            tasks.deleteUserIdentityLink(ref.value(), null, IdentityLinkType.OWNER);
        } else {
            tasks.setOwner(ref.value(), giver.toString());
        }
    }

    void openTo(TaskRef ref, Set<String> before, Set<String> groups) {
        acting.run(() -> {
            groups.stream()
                    .filter(group -> !before.contains(group))
                    .forEach(group -> tasks.addCandidateGroup(ref.value(), group));
            before.stream()
                    .filter(group -> !groups.contains(group))
                    .forEach(group -> tasks.deleteCandidateGroup(ref.value(), group));
        });
    }

    Optional<PersonId> giver(TaskRef ref) {
        return jdbc.sql("SELECT owner_ FROM act_ru_task WHERE id_ = ? AND owner_ IS NOT NULL")
                .param(ref.value())
                .query((row, number) -> PersonId.of(row.getString("owner_")))
                .optional();
    }
}
