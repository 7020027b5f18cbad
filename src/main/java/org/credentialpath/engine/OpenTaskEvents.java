package org.credentialpath.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/** Hears from the engine which tasks change, and notes them for the end of the same call. */
@Component
class OpenTaskEvents implements HistoryEventHandler {

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricTaskInstanceEventEntity task) {
            if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)
                    || event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_DELETE)) {
                changes().gone(task.getTaskId());
            } else if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
                changes().created(task.getTaskId());
            } else {
                changes().changed(task.getTaskId());
            }
        } else if (event instanceof HistoricIdentityLinkLogEventEntity link && link.getTaskId() != null) {
            changes().changed(link.getTaskId());
        } else if (event instanceof HistoricProcessInstanceEventEntity run
                && event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE)) {
            changes().runChanged(run.getProcessInstanceId(), run.getState());
        }
    }

    private static OpenTaskChanges changes() {
        return Context.getCommandContext().getSession(OpenTaskChanges.class);
    }
}
