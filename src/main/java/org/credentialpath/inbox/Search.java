package org.credentialpath.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.shared.PersonId;
import org.credentialpath.shared.SearchWords;
import org.springframework.stereotype.Service;

/** Finds people, cases and cohorts by words: coordinators any, facilitators those of the cohorts they lead (rule 41). */
@Service
public class Search {

    /** So many of each kind at most. */
    public static final int MOST = 20;

    // What people call a case by, or more of its number.
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8,32}");

    /** A case with the name of whom it is about. */
    public record CaseOf(Case file, String name) {}

    /** What fits. People are for coordinators only: facilitators meet theirs by their cases. */
    public record Found(List<Person> people, List<CaseOf> cases, List<Cohort> cohorts) {

        public boolean isEmpty() {
            return people.isEmpty() && cases.isEmpty() && cohorts.isEmpty();
        }
    }

    private final People people;
    private final Cases cases;
    private final CohortCatalog cohorts;
    private final TaskRights rights;

    Search(People people, Cases cases, CohortCatalog cohorts, TaskRights rights) {
        this.people = people;
        this.cases = cases;
        this.cohorts = cohorts;
        this.rights = rights;
    }

    /** @param words beginnings of words, all of them; or the number of a case, its first eight digits at least */
    public Found find(String words, PersonId reader) {
        if (SearchWords.query(words).isEmpty()) {
            return new Found(List.of(), List.of(), List.of());
        }
        return rights.isStaff(reader) ? everywhere(words) : among(words, cohorts.ledBy(reader));
    }

    private Found everywhere(String words) {
        List<Person> found = people.search(words, MOST);
        Stream<CaseOf> theirs = found.stream().flatMap(person -> cases.of(person.id()).stream()
                .map(file -> new CaseOf(file, person.preferredName())));
        Stream<CaseOf> numbered = number(words).map(cases::numbered).orElse(List.of()).stream()
                .map(file -> new CaseOf(file, people.get(file.participant()).preferredName()));
        return new Found(found, Stream.concat(numbered, theirs).limit(MOST).toList(), cohorts.search(words, MOST));
    }

    // A facilitator leads a handful of cohorts, so their members are simply looked through.
    private Found among(String words, List<Cohort> led) {
        List<Case> files = led.stream()
                .flatMap(cohort -> cases.inCohort(cohort.id()).stream())
                .toList();
        Map<PersonId, String> names =
                people.namesOf(files.stream().map(Case::participant).collect(Collectors.toSet()));
        Optional<String> number = number(words);
        return new Found(
                List.of(),
                files.stream()
                        .map(file -> new CaseOf(file, names.getOrDefault(file.participant(), "")))
                        .filter(each -> SearchWords.fit(each.name(), words)
                                || number.filter(plain(each.file())::startsWith).isPresent())
                        .limit(MOST)
                        .toList(),
                led.stream()
                        .filter(cohort -> SearchWords.fit(cohort.name(), words))
                        .limit(MOST)
                        .toList());
    }

    private static String plain(Case file) {
        return file.id().toString().replace("-", "");
    }

    // As people copy it from a page, with the hyphens or without.
    private static Optional<String> number(String words) {
        String digits = words.strip().replace("-", "").toLowerCase(Locale.ROOT);
        return NUMBER.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}
