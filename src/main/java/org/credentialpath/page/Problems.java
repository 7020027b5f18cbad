package org.credentialpath.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a posted form, in the order of its fields. Put it into the model under {@link #NAME} and answer
 * 422: the title then says so, {@code parts :: errors} lists every problem, and each field part shows its own.
 */
public final class Problems {

    /** The name of the model attribute. */
    public static final String NAME = "problems";

    /**
     * One problem.
     *
     * @param field the id of the field the summary links to
     * @param text what is wrong and what to do, in the reader's language
     */
    public record Problem(String field, String text) {}

    private final List<Problem> all = new ArrayList<>();

    public Problems add(String field, String text) {
        all.add(new Problem(field, text));
        return this;
    }

    public List<Problem> all() {
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The first problem of the field, null when there is none. */
    public @Nullable String of(String field) {
        Optional<Problem> first =
                all.stream().filter(problem -> problem.field().equals(field)).findFirst();
        return first.map(Problem::text).orElse(null);
    }
}
