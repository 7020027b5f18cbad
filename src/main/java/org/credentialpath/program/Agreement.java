package org.credentialpath.program;

import java.util.List;

/** The agreement that is signed before the first meeting (rule 6). */
public record Agreement(String version, String title, List<Clause> clauses) {

    /** One clause, agreed to by itself. */
    public record Clause(String id, String words) {

        static Clause read(Section section) {
            return new Clause(section.get("id", Kind.ID), section.text("words"));
        }
    }

    static Agreement read(Section section) {
        return new Agreement(section.text("version"), section.text("title"), section.sections("clauses", Clause::read));
    }
}
