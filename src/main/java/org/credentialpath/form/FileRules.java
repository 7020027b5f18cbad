package org.credentialpath.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credentialpath.document.DocumentId;
import org.jspecify.annotations.Nullable;

/** Uploaded files, which by now are documents; the inputs carry their ids. */
final class FileRules implements Rules {

    private static final int MOST = 10;

    @Override
    public Parsed parse(Component question, String name, Posted posted, Scope scope) {
        List<DocumentId> ids = posted.all(name).stream()
                .flatMap(text -> id(text).stream())
                .distinct()
                .toList();
        return ids.isEmpty() ? Parsed.NOTHING : Parsed.value(ids);
    }

    @Override
    public @Nullable Fault check(Component question, Object value, Scope scope) {
        int most = question.flag("multiple") ? MOST : 1;
        return ((Collection<?>) value).size() > most ? Fault.of("files", most) : null;
    }

    @Override
    public Posted typed(String name, Object value, Posted into) {
        Stream<?> ids = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
        return into.with(name, ids.map(Object::toString).toList());
    }

    static Optional<DocumentId> id(String text) {
        try {
            return Optional.of(DocumentId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
