package org.credentialpath.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the read model with the engine, task by task, and mends what differs. */
@Component
class OpenTaskRebuild {

    private static final int AT_ONCE = 500;

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final OpenTaskReader reader;
    private final OpenTaskTable table;
    private final JdbcClient jdbc;

    OpenTaskRebuild(
            ObjectProvider<ProcessEngineConfigurationImpl> engine,
            OpenTaskReader reader,
            OpenTaskTable table,
            JdbcClient jdbc) {
        this.engine = engine;
        this.reader = reader;
        this.table = table;
        this.jdbc = jdbc;
    }

    /** How many rows were missing, different or left over. */
    int all() {
        int mended = deleteLeftOver();
        List<String> ids = idsAfter("");
        while (!ids.isEmpty()) {
            mended += mend(ids);
            ids = idsAfter(ids.get(ids.size() - 1));
        }
        return mended;
    }

    /** Reads some of the rows anew that an upgrade could not fill; false when there are none. */
    boolean fillSome() {
        List<String> refs = jdbc.sql("SELECT ref FROM open_task WHERE stale ORDER BY ref LIMIT " + AT_ONCE)
                .query(String.class)
                .list();
        if (!refs.isEmpty()) {
            mend(refs);
            jdbc.sql("UPDATE open_task SET stale = false WHERE ref = ANY (?)")
                    .param(refs.toArray(String[]::new))
                    .update();
        }
        return !refs.isEmpty();
    }

    private int deleteLeftOver() {
        return jdbc.sql("DELETE FROM open_task WHERE NOT EXISTS (SELECT FROM act_ru_task WHERE id_ = ref)")
                .update();
    }

    private List<String> idsAfter(String last) {
        return jdbc.sql("SELECT id_ FROM act_ru_task WHERE id_ > ? ORDER BY id_ LIMIT " + AT_ONCE)
                .param(last)
                .query(String.class)
                .list();
    }

    private int mend(List<String> ids) {
        return engine.getObject().getCommandExecutorTxRequired().execute(context -> mend(ids, context));
    }

    private int mend(List<String> ids, CommandContext context) {
        Map<String, OpenTaskRow> kept = table.rows(ids);
        List<OpenTaskRow> different = new ArrayList<>();
        for (String id : ids) {
            TaskEntity task = context.getTaskManager().findTaskById(id);
            if (task != null) {
                reader.read(task).filter(row -> !row.equals(kept.get(id))).ifPresent(different::add);
            }
        }
        table.write(different);
        return different.size();
    }
}
