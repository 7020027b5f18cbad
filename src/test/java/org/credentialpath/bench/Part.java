package org.credentialpath.bench;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a statement is for, told by the first table it names. */
enum Part {
    ENGINE("the engine's own tables", "act_"),
    OPEN_TASK("open tasks", "open_task"),
    OUTBOX("outbox", "outbox_mail|task_watch"),
    RECORD("record", "record_"),
    FACTS("facts, rights and rules", ""),
    COMMIT("commit", "");

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|into|update|join)\\s+(?:camunda\\.)?(\\w+)");

    final String words;
    private final Pattern tables;

    Part(String words, String tables) {
        this.words = words;
        this.tables = Pattern.compile(tables);
    }

    static Part of(String sql) {
        String text = sql.toLowerCase(Locale.ROOT);
        Matcher table = TABLE.matcher(text);
        String named = table.find() ? table.group(1) : text;
        for (Part part : new Part[] {ENGINE, OPEN_TASK, OUTBOX, RECORD}) {
            if (part.tables.matcher(named).lookingAt()) {
                return part;
            }
        }
        return text.contains("record_entry_number_seq") ? RECORD : FACTS;
    }
}
