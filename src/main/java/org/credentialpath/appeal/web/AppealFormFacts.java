package org.credentialpath.appeal.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.appeal.Appeal;
import org.credentialpath.appeal.Appeals;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.form.Option;
import org.credentialpath.people.People;
import org.credentialpath.program.Programs;
import org.springframework.stereotype.Component;

/** What every form about an appeal shows. */
@Component
class AppealFormFacts {

    private final Appeals appeals;
    private final Cases cases;
    private final People people;
    private final Programs programs;
    private final AppealWords words;

    AppealFormFacts(Appeals appeals, Cases cases, People people, Programs programs, AppealWords words) {
        this.appeals = appeals;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
        this.words = words;
    }

    Map<String, Object> of(Case file) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", people.get(file.participant()).preferredName());
        facts.put("program", programs.packet(file.packet()).name());
        return facts;
    }

    Map<String, Object> of(UUID appeal) {
        Appeal about = appeals.get(appeal);
        Map<String, Object> facts = of(cases.get(about.caseId()));
        facts.put(
                "grounds",
                about.grounds().stream()
                        .sorted()
                        .map(ground -> "- " + words.of("ground", ground))
                        .collect(Collectors.joining("\n")));
        facts.put("filed", words.day(about.filed()));
        facts.put("link", "/appeals/" + appeal);
        return facts;
    }

    /** A list of codes to choose from, in words. */
    List<Option> options(String group, Enum<?>... codes) {
        return Arrays.stream(codes)
                .map(code -> new Option(code.name(), words.of(group, code)))
                .toList();
    }
}
