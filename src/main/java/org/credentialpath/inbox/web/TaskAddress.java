package org.credentialpath.inbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.engine.TaskFilter;
import org.credentialpath.engine.TaskSort;
import org.credentialpath.inbox.TaskList.Asked;
import org.credentialpath.inbox.TaskList.View;
import org.credentialpath.shared.CaseId;
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

    private static final List<String> NAMES =
            List.of("view", "program", "cohort", "kind", "case", "person", "text", "sort", "show");
    private static final List<String> FACTS = List.of("program", "cohort", "kind", "person", "show");
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
        join(given, words);
        return new TaskAddress(words);
    }

    // A form sends the second key of the order by itself, and facts that are shown anyway.
    private static void join(Map<String, String> given, Map<String, String> words) {
        String then = given.getOrDefault("then", "");
        if (!then.isEmpty()) {
            words.put(
                    "sort",
                    TaskSort.of(words.getOrDefault("sort", "") + "," + then).word());
        }
        String show = RowFact.words(RowFact.of(words.remove("show")));
        if (!show.isEmpty()) {
            words.put("show", show);
        }
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

    /** What each row shows. */
    Set<RowFact> facts() {
        return RowFact.of(words.get("show"));
    }

    @Nullable
    CaseId caseId() {
        UUID id = id("case");
        return id == null ? null : new CaseId(id);
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
        var about = new TaskFilter.About(words.get("program"), cohort(), caseId(), person(), words.get("kind"));
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
