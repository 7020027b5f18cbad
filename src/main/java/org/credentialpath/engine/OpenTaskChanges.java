package org.credentialpath.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The tasks one call of the engine has touched; their rows are written when the call writes its own. */
class OpenTaskChanges implements Session {

    private final OpenTaskTable table;
    private final OpenTaskReader reader;
    private final Set<String> created = new LinkedHashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> gone = new LinkedHashSet<>();
    private final Map<String, Boolean> suspended = new HashMap<>();

    OpenTaskChanges(OpenTaskTable table, OpenTaskReader reader) {
        this.table = table;
        this.reader = reader;
    }

    void created(String task) {
        created.add(task);
        changed.add(task);
    }

    void changed(String task) {
        changed.add(task);
    }

    void gone(String task) {
        gone.add(task);
    }

    void runChanged(String run, String state) {
        suspended.put(run, HistoricProcessInstance.STATE_SUSPENDED.equals(state));
    }

    @Override
    public void flush() {
        table.delete(gone);
        changed.removeAll(gone);
        List<OpenTaskRow> rows = new ArrayList<>();
        for (String id : changed) {
            TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(id);
            if (task != null) {
                reader.read(task).ifPresent(rows::add);
            }
        }
        table.write(rows);
        table.wakeBy(rows.stream()
                .map(OpenTaskRow::task)
                .filter(task -> created.contains(task.ref().value()))
                .toList());
        suspended.forEach(table::suspend);
        created.clear();
        changed.clear();
        gone.clear();
        suspended.clear();
    }

    @Override
    public void close() {}

    /** One for each call. */
    @Component
    static class Factory implements SessionFactory {
        private final OpenTaskTable table;
        private final OpenTaskReader reader;

        Factory(OpenTaskTable table, OpenTaskReader reader) {
            this.table = table;
            this.reader = reader;
        }

        @Override
        public Class<?> getSessionType() {
            return OpenTaskChanges.class;
        }

        @Override
        public Session openSession() {
            return new OpenTaskChanges(table, reader);
        }
    }
}
