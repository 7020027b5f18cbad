package org.credentialpath.survey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Family surveys for tests: inject it into any test with a Spring context. */
@Component
public class TestSurveys {

    /** A program with surveys and both rates. */
    public static final String PROGRAM = "mrtq-family-child-care";

    private final SurveyGiving giving;
    private final FamilyAnswers families;
    private final Cases cases;
    private final Programs programs;
    private final TestPeople people;

    TestSurveys(SurveyGiving giving, FamilyAnswers families, Cases cases, Programs programs, TestPeople people) {
        this.giving = giving;
        this.families = families;
        this.cases = cases;
        this.programs = programs;
        this.people = people;
    }

    /** Gives surveys out, all by link; the codes. */
    public List<String> givenOut(CaseId id, PersonId owner, int count) {
        return giving.start(id, owner, count, count);
    }

    /** Every code is used for an answer with this mark at every item. */
    public void answered(CaseId id, List<String> codes, int mark) {
        codes.forEach(code -> families.answer(code, "en", all(id, mark, "")));
    }

    /** So many sheets of paper are entered. */
    public void onPaper(CaseId id, int sheets, int mark) {
        PersonId coordinator = people.with(Role.COORDINATOR);
        for (int i = 0; i < sheets; i++) {
            families.enterSheet(id, coordinator, "B-1", "en", all(id, mark, ""));
        }
    }

    /** The same mark at every item. */
    public FamilyAnswer all(CaseId id, int mark, String comment) {
        Map<String, Integer> marks = programs.packet(cases.get(id).packet()).survey().items().stream()
                .collect(Collectors.toMap(item -> item.id(), item -> mark));
        return new FamilyAnswer(marks, comment);
    }
}
