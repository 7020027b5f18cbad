package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Drives runs by hand in process tests, where the engine's own workers are off. A run is named by its business key; the
 * runs it called, and which have no key of their own, belong to it.
 */
@Component
public class EngineSteps {

    private final RuntimeService runs;
    private final ManagementService jobs;
    private final HistoryService history;
    private final Messages messages;

    EngineSteps(RuntimeService runs, ManagementService jobs, HistoryService history, Messages messages) {
        this.runs = runs;
        this.jobs = jobs;
        this.history = history;
        this.messages = messages;
    }

    /** Fires what the timer at the element would do at its time, once for each run or repetition that waits there. */
    public void fireTimer(UUID key, String element) {
        List<Job> timers = openRuns(key).stream()
                .flatMap(run ->
                        jobs.createJobQuery().processInstanceId(run).timers().activityId(element).list().stream())
                .toList();
        assertThat(timers)
                .as("timers at %s of %s, which waits at %s", element, key, waitsAt(key))
                .isNotEmpty();
        timers.forEach(timer -> jobs.executeJob(timer.getId()));
    }

    /** Delivers queued messages and runs the asynchronous steps of the run until none is left; timers stay. */
    public void runJobs(UUID key) {
        messages.deliverDue();
        for (Optional<Job> next = nextJob(key); next.isPresent(); next = nextJob(key)) {
            jobs.executeJob(next.get().getId());
            messages.deliverDue();
        }
    }

    /**
     * Has the engine try the one asynchronous step that waits at the element, as its own worker would: a failure costs
     * a retry and is thrown.
     */
    public void tryStep(UUID key, String element) {
        List<Job> steps = openRuns(key).stream()
                .flatMap(run ->
                        jobs.createJobQuery().processInstanceId(run).messages().activityId(element).list().stream())
                .toList();
        assertThat(steps)
                .as("asynchronous steps at %s of %s, which waits at %s", element, key, waitsAt(key))
                .hasSize(1);
        jobs.executeJob(steps.get(0).getId());
    }

    private Optional<Job> nextJob(UUID key) {
        return openRuns(key).stream()
                .flatMap(run -> jobs.createJobQuery().processInstanceId(run).messages().list().stream())
                .findFirst();
    }

    /** How often an asynchronous step or timer of the runs has failed. */
    public long failures(UUID key) {
        return allRuns(key).stream()
                .mapToLong(run -> history.createHistoricJobLogQuery()
                        .processInstanceId(run)
                        .failureLog()
                        .count())
                .sum();
    }

    /** The ids of the elements the runs have passed, in order; a repeated element is named each time. */
    public List<String> passed(UUID key) {
        return activities(key)
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** The ids of the elements at which the runs wait now, each once. */
    public List<String> waitsAt(UUID key) {
        var waiting = new TreeSet<String>();
        openRuns(key).forEach(run -> collect(runs.getActivityInstance(run), waiting));
        return List.copyOf(waiting);
    }

    private static void collect(ActivityInstance tree, Set<String> waiting) {
        Arrays.stream(tree.getChildTransitionInstances()).forEach(step -> waiting.add(step.getActivityId()));
        for (ActivityInstance child : tree.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length == 0 && child.getChildTransitionInstances().length == 0) {
                waiting.add(child.getActivityId());
            } else {
                collect(child, waiting);
            }
        }
    }

    /** The runs wait at exactly these elements. */
    public void assertWaitsAt(UUID key, String... elements) {
        assertThat(waitsAt(key)).as("where %s waits", key).containsExactlyInAnyOrder(elements);
    }

    /** All runs with the key have ended, and one of them at this end event. */
    public void assertEndedAt(UUID key, String endEvent) {
        assertThat(openRuns(key))
                .as("runs of %s, waiting at %s", key, waitsAt(key))
                .isEmpty();
        assertThat(passed(key)).as("what %s has passed", key).contains(endEvent);
    }

    private Stream<HistoricActivityInstance> activities(UUID key) {
        return allRuns(key).stream()
                .flatMap(run -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(run)
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream());
    }

    private List<String> openRuns(UUID key) {
        Deque<String> ask = new ArrayDeque<>(
                runs.createProcessInstanceQuery().processInstanceBusinessKey(key.toString()).list().stream()
                        .map(ProcessInstance::getId)
                        .toList());
        List<String> found = new ArrayList<>();
        while (!ask.isEmpty()) {
            String run = ask.pop();
            found.add(run);
            runs.createProcessInstanceQuery().superProcessInstanceId(run).list().stream()
                    .filter(called -> called.getBusinessKey() == null)
                    .forEach(called -> ask.add(called.getId()));
        }
        return found;
    }

    private List<String> allRuns(UUID key) {
        Deque<String> ask = new ArrayDeque<>(history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .toList());
        List<String> found = new ArrayList<>();
        while (!ask.isEmpty()) {
            String run = ask.pop();
            found.add(run);
            history.createHistoricProcessInstanceQuery().superProcessInstanceId(run).list().stream()
                    .filter(called -> called.getBusinessKey() == null)
                    .forEach(called -> ask.add(called.getId()));
        }
        return found;
    }
}
