package org.credentialpath.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.credentialpath.document.Document;
import org.credentialpath.document.DocumentId;

/** What the fields of one shown form share. */
record Page(List<Problem> problems, Function<DocumentId, Optional<Document>> documents, Texts texts) {

    String problem(String name) {
        return problems.stream()
                .filter(problem -> problem.name().equals(name))
                .map(Problem::text)
                .findFirst()
                .orElse("");
    }

    String yesOrNo(boolean yes) {
        return texts.get(yes ? "form.yes" : "form.no");
    }
}
