package org.credentialpath.program;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.credentialpath.form.AddedForms;
import org.credentialpath.program.ProgramFiles.Part;
import org.credentialpath.shared.HouseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forms and notices that programs of the folder bring along, as they were when last in order. */
@Component
public class AddedParts implements AddedForms {

    private record Key(Part part, String name) {}

    private final ProgramFiles files;
    private final References references;
    private final JdbcClient jdbc;
    private final HouseClock clock;
    private final Map<Key, String> kept = new ConcurrentHashMap<>();

    AddedParts(ProgramFiles files, References references, JdbcClient jdbc, HouseClock clock) {
        this.files = files;
        this.references = references;
        this.jdbc = jdbc;
        this.clock = clock;
        jdbc.sql("SELECT kind, name, content FROM program_part")
                .query((row, number) -> kept.put(
                        new Key(Part.valueOf(row.getString("kind")), row.getString("name")), row.getString("content")))
                .list();
        take();
    }

    /** Takes up what is new in the folder and in order. */
    final void take() {
        files.added(Part.FORM).forEach((name, text) -> take(Part.FORM, name, text, references.formFaults(name)));
        files.added(Part.NOTICE).forEach((name, text) -> take(Part.NOTICE, name, text, references.noticeFaults(name)));
    }

    @Override
    public Optional<String> text(String form) {
        return Optional.ofNullable(kept.get(new Key(Part.FORM, form)));
    }

    /** The text of the notice; empty when no program has brought one of this name. */
    public Optional<String> notice(String name) {
        return Optional.ofNullable(kept.get(new Key(Part.NOTICE, name)));
    }

    private void take(Part part, String name, String text, List<String> faults) {
        if (faults.isEmpty() && !text.equals(kept.put(new Key(part, name), text))) {
            jdbc.sql("""
                    INSERT INTO program_part (kind, name, content, taken_at) VALUES (?, ?, ?, ?)
                    ON CONFLICT (kind, name) DO UPDATE SET content = excluded.content, taken_at = excluded.taken_at""")
                    .params(part.name(), name, text, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
