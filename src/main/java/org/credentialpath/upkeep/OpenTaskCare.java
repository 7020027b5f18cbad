package org.credentialpath.upkeep;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds the read model of open tasks against the engine, which is right wherever the two differ. */
@Service
@Transactional
public class OpenTaskCare {

    /** The chain of the record these acts are written to. */
    static final UUID STREAM = UUID.nameUUIDFromBytes("open-tasks".getBytes(StandardCharsets.UTF_8));

    private final OpenTasks tasks;
    private final EvidenceRecord record;

    OpenTaskCare(OpenTasks tasks, EvidenceRecord record) {
        this.tasks = tasks;
        this.record = record;
    }

    /** Writes anew what differs; a second time finds nothing. Returns how many rows differed. */
    public int mend() {
        int mended = tasks.rebuild();
        record.write(Act.of(STREAM, "open-tasks.compared").fact("mended", mended));
        return mended;
    }
}
