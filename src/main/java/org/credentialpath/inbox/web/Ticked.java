package org.credentialpath.inbox.web;

import java.util.List;
import java.util.Objects;
import org.credentialpath.engine.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The tasks that were ticked, with what the list called them: what is gone meanwhile has no other name.
 *
 * @param tasks the references, in the order of the list
 * @param named a reference and the name behind it, for every task of the list
 */
record Ticked(List<String> tasks, List<String> named) {

    private static final int LONGEST = 300;

    static Ticked of(MultiValueMap<String, String> posted) {
        List<String> tasks = given(posted, "task");
        return new Ticked(
                tasks,
                given(posted, "named").stream()
                        .filter(each -> each.length() <= LONGEST && tasks.contains(refOf(each)))
                        .toList());
    }

    private static List<String> given(MultiValueMap<String, String> posted, String name) {
        return posted.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .toList();
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    List<TaskRef> refs() {
        return tasks.stream().map(TaskRef::new).toList();
    }

    /** Null when the list did not say. */
    @Nullable
    String name(TaskRef ref) {
        return named.stream()
                .filter(each -> refOf(each).equals(ref.value()))
                .map(each -> each.substring(ref.value().length()).strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String refOf(String named) {
        int end = named.indexOf(' ');
        return end < 0 ? named : named.substring(0, end);
    }
}
