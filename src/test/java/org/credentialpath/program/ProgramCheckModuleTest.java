package org.credentialpath.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

/** Every way in which somebody might spoil a program file is named, with its line and a way out. */
@SpringBootTest
class ProgramCheckModuleTest {

    private static final String RIGHT = text();

    private static final String AGREEMENT = """
            agreement:
              version: "1"
              title: What we agree on
              clauses:
                - {id: attend, words: I come to the meetings.}
            """;

    @Autowired
    ProgramCheck check;

    @Test
    void findsNothingWrongInAProgramThatIsRight() {
        assertThat(check.check("sample.yaml", RIGHT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void namesTheFault(String name, String replaced, String by, String what, String right) {
        assertThat(RIGHT).contains(replaced);
        String wrong = RIGHT.replaceFirst(Pattern.quote(replaced), by);

        List<ProgramFault> faults = check.check("sample.yaml", wrong);

        assertThat(faults).hasSizeLessThan(4).anySatisfy(fault -> {
            assertThat(fault.what()).contains(what);
            assertThat(fault.right()).contains(right);
            assertThat(fault.file()).isEqualTo("sample.yaml");
        });
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                // The file
                fault("not YAML", "unit: person", "unit: [person", "This is no YAML", "indentation"),
                fault("a tab", "  min: 3", "\tmin: 3", "This is no YAML", "indentation"),
                fault(
                        "a key twice",
                        "unit: person",
                        "unit: person\nunit: team",
                        "\"unit\" stands here twice",
                        "Keep one"),
                fault("an anchor", "unit: person", "unit: &u person", "Anchors", "Write the value out"),
                fault("unknown key", "grantor:", "granter:", "\"granter\" is not known", "Did you mean \"grantor\"?"),
                fault(
                        "unknown section",
                        "eligibility:",
                        "eligibilty:",
                        "\"eligibilty\" is not known",
                        "\"eligibility\""),
                fault("missing key", "name: A sample\n", "", "\"name\" is missing", "It should be a text"),
                fault("empty value", "name: A sample", "name:", "a value is expected", "It should be a text"),
                fault("missing packet", "packet: \"1\"\n", "", "\"packet\" is missing", "a text"),
                fault(
                        "unit nobody knows",
                        "unit: person",
                        "unit: group",
                        "\"group\" is not possible",
                        "one of person, team"),
                fault("number in words", "min: 3", "min: three", "\"three\" is not possible", "a whole number from 1"),
                fault("number out of range", "minutes: 60", "minutes: 6000", "\"6000\" is not possible", "15 to 480"),
                fault("length nobody knows", "length: 3 months", "length: a season", "is not possible", "10 bd, 21 d"),
                fault("month nobody knows", "[may]", "[mai]", "\"mai\" is not possible", "one of january"),
                fault("a text for a list", "[may]", "may", "\"start-months\" is no list", "after a hyphen"),
                fault(
                        "a text for a section",
                        "attendance: {most: 1}",
                        "attendance: full",
                        "entries are expected",
                        "key: value"),
                fault(
                        "comma without quotes",
                        "\"Helps, and learns.\"",
                        "Helps, and learns.",
                        "is not known",
                        "into quotes"),
                fault(
                        "id with spaces",
                        "- id: story",
                        "- id: my story",
                        "\"my story\" is not possible",
                        "lower-case-words"),
                fault("hours in eighths", "hours: 10", "hours: 10.125", "is not possible", "steps of 0.25"),
                fault(
                        "unknown role",
                        "led-by: facilitator",
                        "led-by: teacher",
                        "\"teacher\" is not possible",
                        "one of the roles"),
                fault("day nobody knows", "2nd monday", "2nd holiday", "is not possible", "4th tuesday"),
                fault(
                        "unknown limit",
                        "review-portfolio: {",
                        "review-portfolios: {",
                        "no limit",
                        "Did you mean \"review-portfolio\"?"),
                fault(
                        "reminder without direction",
                        "[2 bd before]",
                        "[2 bd]",
                        "\"2 bd\" is not possible",
                        "3 bd before"),
                // The name
                fault("file of another name", "id: sample", "id: other", "file of another name", "other.yaml"),
                fault("version with a slash", "packet: \"1\"", "packet: \"1/2\"", "cannot name a version", "2.1"),
                fault(
                        "source of nothing",
                        "cohort.min: The",
                        "cohort.least: The",
                        "no value \"cohort.least\"",
                        "cohort.min"),
                // Eligibility
                fault("training twice", "id: second", "id: first", "stands here twice", "once"),
                fault("training without hours", "hours: 10", "hours: 0", "complete before it begins", "more than 0"),
                fault(
                        "rule that is no FEEL",
                        "met: registryActive",
                        "met: registryActive and and",
                        "cannot be answered",
                        "Known facts"),
                fault(
                        "rule that answers nothing",
                        "met: registryActive",
                        "met: experienceHours + 1",
                        "neither true nor false",
                        "Known facts"),
                fault(
                        "fact nobody knows",
                        "count(missing)",
                        "count(mising)",
                        "no fact \"mising\"",
                        "Did you mean \"missing\"?"),
                fault(
                        "fact that exists",
                        "name: earlyChildhoodExperience",
                        "name: missing",
                        "cannot name a fact",
                        "likeThis"),
                // The cohort
                fault("more least than most", "max: 8", "max: 2", "least number of members", "at most max"),
                fault("no month to start", "[may]", "[]", "No cohort can ever start", "start-months"),
                fault("month twice", "[may]", "[may, may]", "A month stands here twice", "once"),
                fault("number left out", "number: 2", "number: 3", "Meeting 3 stands in place 2", "1, 2, 3"),
                fault("meetings out of order", "after: 6 weeks", "after: 0 d", "not after the one before", "longer"),
                fault(
                        "meeting beyond the end",
                        "after: 6 weeks",
                        "after: 4 months",
                        "beyond the end of the cohort",
                        "Move it forward"),
                fault(
                        "absence upside down",
                        "decide: 2",
                        "decide: 1",
                        "comes before the make-up plan",
                        "at most decide"),
                fault(
                        "activity for no item",
                        "items: [story]}",
                        "items: [tale]}",
                        "no portfolio item \"tale\"",
                        "Known are"),
                // Portfolio and judging
                fault(
                        "item for no competency",
                        "competencies: [helping]",
                        "competencies: [baking]",
                        "no competency \"baking\"",
                        "helping"),
                fault(
                        "words of a file",
                        "kind: text\n    words",
                        "kind: file\n    words",
                        "words of a file",
                        "kind: text"),
                fault(
                        "words upside down",
                        "words: {min: 10, max: 20}",
                        "words: {min: 30, max: 20}",
                        "at least 30 and at most 20",
                        "at most max"),
                fault(
                        "criterion of no competency",
                        "competency: helping",
                        "competency: baking",
                        "no competency \"baking\"",
                        "helping"),
                fault(
                        "criterion of no item",
                        "items: [story]\n",
                        "items: [tale]\n",
                        "no portfolio item \"tale\"",
                        "story"),
                fault("criterion judged by nothing", "    items: [story]\n", "", "nothing to judge", "portfolio items"),
                fault(
                        "criterion judged by what may be left out",
                        "kind: text\n",
                        "kind: text\n    required: false\n",
                        "may be left out",
                        "required"),
                fault("criterion twice", "id: seen-helping", "id: shows-helping", "stands here twice", "once"),
                fault("visit nobody makes", "visit:\n  kind: both\n", "", "the program has no visit", "Add a visit"),
                fault(
                        "visit that judges nothing",
                        "judged: visit",
                        "items: [story]",
                        "The visit judges nothing",
                        "judged: visit"),
                fault(
                        "competency nobody judges",
                        "competency: caring",
                        "competency: helping",
                        "Nobody judges the competency \"caring\"",
                        "Add a criterion"),
                fault(
                        "visit always void",
                        "kind: both",
                        "kind: both\n  void-below-minutes: 200",
                        "Every visit would be void",
                        "at most minutes"),
                fault(
                        "window always blocked",
                        "kind: both",
                        "kind: both\n  blocked-days: 14",
                        "can be blocked",
                        "less than the window"),
                // Review and award
                fault(
                        "no session",
                        "  sessions:\n    months: [june, december]\n    day: 2nd monday\n    deadline: 45 d\n",
                        "",
                        "No decision can ever fall",
                        "Add sessions"),
                fault(
                        "session never held",
                        "decision: session",
                        "decision: at-once",
                        "no session is held",
                        "decision: session"),
                fault("deadline too late", "deadline: 45 d", "deadline: 10 d", "too little time", "it takes about"),
                fault(
                        "case that expires too soon",
                        "review-portfolio: {",
                        "case-open: {due: 1 months}\n  review-portfolio: {",
                        "expire before its cohort ends",
                        "longer"),
                fault("award without a number", "S-{year}-{serial}", "S-{year}", "the same number", "{serial}"),
                fault(
                        "form that is missing",
                        "limits:\n",
                        "forms: {cohort-request: not-there}\nlimits:\n",
                        "no form \"not-there\"",
                        "forms/not-there.form"),
                fault(
                        "model that is missing",
                        "case: credential-case",
                        "case: credential-cases",
                        "no model \"credential-cases\"",
                        "processes/credential-cases.bpmn"),
                fault(
                        "award no model makes",
                        "  case: credential-case\n",
                        "",
                        "no model of the program awards anything",
                        "case: credential-case"),
                fault(
                        "review no model leads to",
                        "  case: credential-case\n",
                        "",
                        "No model of the program reviews anything",
                        "case: credential-case"),
                fault(
                        "no way in",
                        "  request: cohort-request\n",
                        "",
                        "Nobody can ask for a place",
                        "request: cohort-request"),
                fault(
                        "reviewers who get no review",
                        "decision: session",
                        "decision: session\n  by: coordinator",
                        "to the role \"reviewer\", not to \"coordinator\"",
                        "Write reviewer"),
                fault(
                        "deciders who get nothing to decide",
                        "decision: session",
                        "decision: session\n  decided-by: coordinator",
                        "to the role \"review-team\", not to \"coordinator\"",
                        "Write review-team"),
                fault(
                        "visitors who get no visit",
                        "kind: both",
                        "kind: both\n  by: reviewer",
                        "to the role \"observer\", not to \"reviewer\"",
                        "Write observer"),
                fault(
                        "leaders who record no attendance",
                        "led-by: facilitator",
                        "led-by: coordinator",
                        "to the role \"facilitator\", not to \"coordinator\"",
                        "Write facilitator"),
                fault(
                        "agreement that is missing",
                        AGREEMENT,
                        "",
                        "sign an agreement, and the program has none",
                        "Add an agreement"),
                fault(
                        "reminder before the beginning",
                        "[2 bd before]",
                        "[12 bd before]",
                        "before the time of 10 bd begins",
                        "Remind later"),
                fault(
                        "wait that ends too soon",
                        "limits:\n",
                        "limits:\n  invitation-lapse: {due: 5 d}\n",
                        "\"invitation-lapse\" is over before \"request-place\" is due",
                        "at least 30 d"),
                fault(
                        "portfolio due too soon",
                        "limits:\n",
                        "limits:\n  build-portfolio: {due: 80 d}\n",
                        "due before its cohort ends",
                        "longer than the cohort"),
                fault("session twice", "[june, december]", "[june, june]", "stands here twice", "once"),
                fault("number that comes again", "S-{year}-{serial}", "S-{serial}", "begin anew each year", "{year}"),
                fault(
                        "form for no step",
                        "limits:\n",
                        "forms: {cohort-requests: cohort-request}\nlimits:\n",
                        "No step asks for the form \"cohort-requests\"",
                        "Did you mean \"cohort-request\"?"),
                fault(
                        "form that asks too little",
                        "limits:\n",
                        "forms: {cohort-request: agreement}\nlimits:\n",
                        "does not ask for \"preferredStart\"",
                        "the key preferredStart"),
                fault(
                        "fact nobody is asked for",
                        "rules:\n",
                        "  - {name: licensed, type: flag}\n  rules:\n",
                        "Nobody is asked for the fact \"licensed\"",
                        "forms/cohort-request.form"),
                fault(
                        "notice that is missing",
                        "limits:\n",
                        "notices: {enrolled: not-there}\nlimits:\n",
                        "no notice \"not-there\"",
                        "notices/not-there.md"),
                fault(
                        "notice nothing sends",
                        "limits:\n",
                        "notices: {enroled: enrolled}\nlimits:\n",
                        "Nothing ever sends the notice \"enroled\"",
                        "folder notices"),
                fault(
                        "part nobody knows",
                        "case: credential-case",
                        "cases: credential-case",
                        "called \"cases\"",
                        "Did you mean \"case\"?"));
    }

    @Test
    void pointsToTheValue() {
        String wrong =
                RIGHT.replace("unit: person", "unit: group").replace("title: First, hours", "titel: First, hours");

        assertThat(check.check("sample.yaml", wrong))
                .extracting(ProgramFault::toString)
                .satisfiesExactly(
                        unit -> assertThat(unit).startsWith("sample.yaml:5:7: \"group\" is not possible here."),
                        missing -> assertThat(missing).startsWith("sample.yaml:13:7: \"title\" is missing here."),
                        unknown -> assertThat(unknown).startsWith("sample.yaml:13:19: \"titel\" is not known here."));
    }

    @Test
    void namesAnAwardNobodyCanReach() {
        String wrong = RIGHT.replaceFirst("(?s)criteria:.*?\nvisit:", "visit:")
                .replaceFirst("(?s)review:.*?\naward:", "award:");

        assertThat(check.check("sample.yaml", wrong))
                .extracting(ProgramFault::what)
                .contains(
                        "Nobody can reach this award: there is no criterion to meet.",
                        "Nobody can reach this award: no review decides about it.");
    }

    @Test
    void namesMoreMeetingsThanACohortCanHave() {
        StringBuilder meetings = new StringBuilder("  meetings:\n");
        for (int number = 1; number <= 19; number++) {
            meetings.append("    - {number: " + number + ", after: " + (number - 1) + " d, minutes: 30, title: One}\n");
        }
        String wrong = RIGHT.replaceFirst("(?s)  meetings:.*?\nagreement:", meetings + "agreement:");

        assertThat(check.check("sample.yaml", wrong))
                .singleElement()
                .extracting(ProgramFault::what, ProgramFault::right)
                .containsExactly("These are more meetings than a cohort can have.", "It has at most 18.");
    }

    @Test
    void namesAWayInThatLeadsNowhere() {
        String wrong = RIGHT.replaceFirst("(?s)cohort:.*?\nagreement:", "agreement:");

        assertThat(check.check("sample.yaml", wrong))
                .extracting(ProgramFault::what)
                .contains("The way in leads to a cohort, and the program has none.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facilitated: false | facilitated: true | The facilitator judges this product",
                "least-words: 60 | required: true | Nobody judges this product",
                "https://example.org | http://example.org | is not possible here",
                "case: self-paced-course | case: credential-case | No model of the program asks for a product",
                "id: result | id: idea | stands here twice"
            })
    void namesWhatIsWrongWithACourse(String replaced, String by, String what) throws IOException {
        String file = "loyola-stacked-micro-credential.yaml";
        String right = Files.readString(Path.of("processes/programs", file));
        assertThat(check.check(file, right)).isEmpty();

        String wrong = by.equals("required: true")
                ? right.replace("      " + replaced + "\n", "")
                : right.replace(replaced, by);

        assertThat(check.check(file, wrong))
                .anySatisfy(fault -> assertThat(fault.what()).contains(what));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: team | unit: person | The plan is one for teams | unit: team",
                "team: | teams: | is not known here | team",
                "most: 9 | most: nine | is not possible here | a whole number from 1 to 60",
                "october 7 | octember 7 | is not possible here | october 7",
                "october 7 | february 31 | is not possible here | october 7",
                "number: 2 | number: 4 | Meeting 4 stands in place 2 | 1, 2, 3",
                "after: 42 d | after: 2 months | Such a length changes when the plan moves | 42 d",
                "after: 42 d | after: 15 d | less than a week after the one before | longer",
                "after: 142 d | after: 30 d | before the cohort starts whether this meeting is in person | 45 d",
                "days: 2 | days: 9 | is not possible here | from 1 to 5",
                "mode: in-person | mode: on-site | is not possible here | virtual, in-person",
                "where: partner | where: nowhere | is not possible here | dashboard, partner, team",
                "minutes: 75 | minute: 75 | is missing here | 15 to 480",
                "id: other | id: core-program | stands here twice | once",
                "agenda: | notes: | This meeting has no agenda | Add agenda",
                "request: team-application | request: cohort-request | No model of the program selects teams | team-application"
            })
    void namesWhatIsWrongWithAPlanForTeams(String replaced, String by, String what, String right) throws IOException {
        String file = "credential-attainment-cohort.yaml";
        String sound = Files.readString(Path.of("processes/programs", file));
        assertThat(check.check(file, sound)).isEmpty();
        assertThat(sound).contains(replaced);

        String wrong = sound.replaceFirst("(?m)(^|[ {])" + Pattern.quote(replaced), "$1" + by);

        assertThat(check.check(file, wrong)).anySatisfy(fault -> {
            assertThat(fault.what()).contains(what);
            assertThat(fault.right()).contains(right);
            assertThat(fault.line()).isPositive();
        });
    }

    @Test
    void namesAnAssignmentNobodyTalksAbout() throws IOException {
        String file = "credential-attainment-cohort.yaml";
        String last = "        - Discuss appropriate dissemination methods\n";
        String more = "      assignment: {where: team, title: One more, words: One more.}\n";
        String wrong = Files.readString(Path.of("processes/programs", file)).replace(last, last + more);

        assertThat(check.check(file, wrong))
                .extracting(ProgramFault::what)
                .containsExactly("No meeting follows in which this is talked about.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "after: foundation | after: basics | There is no level",
                "after: training | after: foundation | Two levels stand in the same place",
                "after: foundation | after: work-based-experience | Nobody can reach the level",
                "words: Ready for work | after: training~      words: Ready | no level is the first",
                "id: training | id: foundation | stands here twice",
                "id: digital-literacy | id: employability | stands here twice",
                "from: 3, to: 6} | from: 7, to: 6} | These are at least 7 and at most 6 credits",
                "from: 15, to: 20, | from: 25, to: 20, | These are at least 25 and at most 20 hours",
                "kind: experience, least: 12 months | kind: experience | How long must it be",
                "kind: exam} | 'kind: exam, least: 1 d}' | Only experience has a length",
                "kind: exam} | 'kind: exam, issuers: [CompTIA]}' | Only a badge has issuers",
                "kind: exam} | kind: essay} | one of badge, document, exam, experience",
                "CSS2-{year}-{serial} | CSS2-{year} | Two awards would have the same number",
                "[teamwork, tools, | [teamwork, tolls, | There is no competency",
                "[teamwork, tools, | [teamwork, | No level shows the competency",
                "case: stacked-pathway | case: credential-case | No model of the program asks for evidence",
                "levels: | verified-by: reviewer~  levels: | The models give this to the role",
                "levels: | credit-by: owner~  levels: | The models give this to the role"
            })
    void namesWhatIsWrongWithAPathway(String replaced, @Nullable String by, String what) throws IOException {
        List<ProgramFault> faults = spoiled(replaced.replace("~", "\n"), by == null ? "" : by.replace("~", "\n"));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault.what() + fault.right()).contains(what));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(?s)          any-of:\\s+- id: ic3.*?(?=      credit) | Nobody can meet this requirement",
                "(?s)              all-of:\\s+- \\{id: exam.*?(?=      credit) | Nothing shows this",
                "(?s)      requirements:\\s+- id: computer.*?(?=      credit) | This level asks for nothing"
            })
    void namesAPathwayThatLacksSomething(String pattern, String what) throws IOException {
        String file = "ums-computer-support-specialist.yaml";
        String right = Files.readString(Path.of("processes/programs", file));
        String wrong = right.replaceFirst(pattern, "");
        assertThat(wrong).isNotEqualTo(right);
        assertThat(check.check(file, wrong))
                .anySatisfy(fault -> assertThat(fault.what()).contains(what));
    }

    private List<ProgramFault> spoiled(String replaced, String by) throws IOException {
        String file = "ums-computer-support-specialist.yaml";
        String right = Files.readString(Path.of("processes/programs", file));
        assertThat(check.check(file, right)).isEmpty();
        assertThat(right).contains(replaced);
        return check.check(file, right.replaceFirst(Pattern.quote(replaced), by));
    }

    @Test
    void namesAnEmptyFile() {
        assertThat(check.check("sample.yaml", ""))
                .extracting(ProgramFault::toString)
                .first()
                .asString()
                .startsWith("sample.yaml:1:1: The file holds no entries.");
    }

    @Test
    void namesEveryFaultAtOnceInTheOrderOfTheFile() {
        String wrong = RIGHT.replace("unit: person", "unit: group").replace("max: 8", "max: eight");

        assertThat(check.check("sample.yaml", wrong))
                .extracting(ProgramFault::line)
                .hasSize(2)
                .isSorted();
    }

    private static Arguments fault(String name, String replaced, String by, String what, String right) {
        return Arguments.of(name, replaced, by, what, right);
    }

    private static String text() {
        try {
            return new ClassPathResource("program/sample.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
