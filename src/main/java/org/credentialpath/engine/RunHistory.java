package org.credentialpath.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** Where runs are and which way they came, for pictures and timelines; no variables, no engine types. */
public interface RunHistory {

    /**
     * One run of a model.
     *
     * @param id names the run here and nowhere else
     * @param name the name the model has in its picture
     * @param release the number of the release it runs on
     * @param key its business key; null for a called run that has none
     * @param caller the id of the run that called it, null for a run that was started
     * @param calledAt the element of the caller that called it, null for a run that was started
     * @param ended null while it runs
     * @param active the elements at which it is now
     * @param passed the elements it has left, in the order in which it entered them
     */
    record Run(
            String id,
            String model,
            String name,
            int release,
            @Nullable UUID key,
            @Nullable String caller,
            @Nullable String calledAt,
            Instant started,
            @Nullable Instant ended,
            Set<Here> active,
            List<Passed> passed) {}

    /** An element at which a run is; the name is what the picture calls it, the id where it calls it nothing. */
    record Here(String element, String name) {}

    /** @param interrupted left without being done, because something ended it from outside */
    record Passed(String element, String name, Instant entered, Instant left, boolean interrupted) {}

    /** The runs with this business key and the runs they called, in the order of their start. */
    List<Run> of(UUID key);

    /** The runs of a case and what they called: its review rounds, visits, award. */
    List<Run> of(CaseId caseId);

    /** The run an open task stands in; empty when the task is gone. */
    Optional<Run> of(TaskRef task);

    /** The BPMN text of the release this run runs on; empty when there is no such run. */
    Optional<String> model(String run);
}
