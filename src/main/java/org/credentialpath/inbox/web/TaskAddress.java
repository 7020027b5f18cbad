package org.credentialpath.inbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.TaskSort;
import org.credentialpath.inbox.TaskList.Asked;
import org.credentialpath.inbox.TaskList.View;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A list of tasks as its address says it, so that it can be shared and kept.
 *
 * @param words what is given, by name, without what is empty
 */
record TaskAddress(Map<String, String> words) {

    private static final List<String> NAMES = List.of("view", "program", "cohort", "kind", "person", "text", "sort");
    private static final List<String> FACTS = List.of("program", "cohort", "kind", "person");
    private static final int LONGEST = 200;

    /** What is no part of a list is left out. */
    static TaskAddress of(Map<String, String> given) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = given.getOrDefault(name, "").strip();
            if (!value.isEmpty() && value.length() <= LONGEST) {
                words.put(name, value);
            }
        }
        return new TaskAddress(words);
    }

    public String get(String name) {
        return words.getOrDefault(name, "");
    }

    /** Whether more is said than the view and words to search for, so that the other fields are to be seen. */
    boolean isOpened() {
        return sort() != view().usualSort() || FACTS.stream().anyMatch(words::containsKey);
    }

    View view() {
        return View.of(words.get("view"));
    }

    TaskSort sort() {
        String sort = words.get("sort");
        return sort == null ? view().usualSort() : TaskSort.of(sort);
    }

    @Nullable
    PersonId person() {
        UUID id = id("person");
        return id == null ? null : new PersonId(id);
    }

    @Nullable
    CohortId cohort() {
        UUID id = id("cohort");
        return id == null ? null : new CohortId(id);
    }

    /** @param after the cursor of the page before, null for the first page */
    Asked asked(@Nullable String after) {
        var about = new TaskFilter.About(words.get("program"), cohort(), null, person(), words.get("kind"));
        return new Asked(view(), about, words.get("text"), sort(), after);
    }

    /** The address with one more word, or with another one in its place; an empty one takes it away. */
    String with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(words);
        all.put(name, value);
        var address = UriComponentsBuilder.fromPath("/tasks");
        all.forEach((word, text) ->
                address.queryParamIfPresent(word, Optional.of("{" + word + "}").filter(place -> !text.isEmpty())));
        return address.encode().buildAndExpand(all).toUriString();
    }

    String path() {
        return with("view", view().word());
    }

    /** What stands behind the question mark. */
    String query() {
        String path = path();
        return path.substring(path.indexOf('?') + 1);
    }

    private @Nullable UUID id(String name) {
        try {
            return UUID.fromString(get(name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
