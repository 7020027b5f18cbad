package org.credentialpath.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    private final FormHouse house = new FormHouse();

    @Test
    void readsRightAnswers() {
        Answers answers =
                house.read("sample", Typed.sample().posted()).answers().orElseThrow();
        assertThat(answers.required("legalName")).isEqualTo("Zoë O'Brien-N'Diaye");
        assertThat(answers.required("email")).isEqualTo("A.B@example.org");
        assertThat(answers.choices("ageGroups")).containsExactly("infants", "toddlers");
        assertThat(answers.number("experienceHours")).contains(new BigDecimal("1000"));
        assertThat(answers.date("from")).contains(LocalDate.of(2020, 3, 5));
        assertThat(answers.checked("agree")).isTrue();
        assertThat(answers.rows("trainings")).hasSize(1);
        assertThat(answers.rows("trainings").get(0).number("hours")).contains(new BigDecimal("2.5"));
        assertThat(answers.text("phone")).isEmpty();
    }

    @Test
    void namesEveryQuestionThatMustBeAnswered() {
        Reading reading = house.read("sample", new Typed().posted());
        assertThat(reading.answers()).isEmpty();
        assertThat(reading.form().problems())
                .extracting(Problem::name)
                .containsExactly(
                        "legalName",
                        "email",
                        "role",
                        "preferredStart",
                        "ageGroups",
                        "experienceHours",
                        "from",
                        "trainings.0.title",
                        "trainings.0.hours",
                        "agree");
        assertThat(reading.form().problems().get(0).text()).isEqualTo("Enter your legal name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email|nobody|Enter an email address for “Email address”, such as name@example.org",
                "phone|12345|Enter a phone number for “Phone number”, such as 207-555-0123",
                "license|ab|The answer for “License number” must have 3 characters or more",
                "license|abc|A license number has capital letters, numbers and dashes only",
                "license|ABCDEFGHIJKLMN|The answer for “License number” must have 12 characters or fewer. It has 2 too many",
                "role|boss|Choose one of the answers given for “What is your role?”",
                "preferredStart|1999|Choose one of the answers given for “When would you like to start?”",
                "experienceHours|many|The answer for “Hours of experience” must be a number, such as 12",
                "experienceHours|1.5|The answer for “Hours of experience” must be a whole number, such as 12",
                "experienceHours|-1|The answer for “Hours of experience” must be 0 or more",
                "experienceHours|100001|The answer for “Hours of experience” must be 100000 or less",
                "experienceHours|1,00|The answer for “Hours of experience” must be a number, such as 12",
                "experienceHours|1e9|The answer for “Hours of experience” must be a number, such as 12",
                "shares|0.3|The answer for “Quarter hours” must be a multiple of 0.25",
                "from.month|13|The date for “Working there since” must be a real date, such as March 5, 2026",
                "from.day||The date for “Working there since” must include a day",
                "from.year|20|The year for “Working there since” must have 4 digits, such as 2026",
                "from.year|9999|The date for “Working there since” must be TODAY or earlier",
                "to|2020-03-04|The date for “Working there until” must be March 5, 2020 or later",
                "visit|2001-01-01|The date for “Day of the visit” must be today or later",
                "call|later|The time for “Best time to call” must be a time of day, such as 6:30 PM",
                "interview|2027-01-05|Enter a time of day for “Interview”",
            })
    void saysWhatIsWrong(String name, String typed, String words) {
        Reading reading = house.read(
                "sample", Typed.sample().and(name, typed == null ? "" : typed).posted());
        String today = Shown.of(LocalDate.now(org.credentialpath.shared.HouseClock.ZONE));
        assertThat(reading.form().problems()).extracting(Problem::text).containsExactly(words.replace("TODAY", today));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone|207 555 0123|207-555-0123",
                "phone|(207) 555.0123|207-555-0123",
                "phone|+1 207-555-0123 x12|207-555-0123 ext. 12",
                "phone|+49 30 1234567|+49301234567",
                "phone|٢٠٧٥٥٥٠١٢٣|207-555-0123",
                "shares|1.50|1.5",
                "license|  AB-12 |AB-12",
                "legalName|A\tB  C|A B C",
            })
    void acceptsSloppyInput(String name, String typed, String value) {
        Answers answers = house.read("sample", Typed.sample().and(name, typed).posted())
                .answers()
                .orElseThrow();
        assertThat(answers.text(name)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"18:30,18:30", "6:30 pm,18:30", "6 p.m.,18:00", "12 am,00:00", "noon,12:00", "630PM,18:30"})
    void readsTimesOfDay(String typed, LocalTime time) {
        Answers answers = house.read("sample", Typed.sample().and("call", typed).posted())
                .answers()
                .orElseThrow();
        assertThat(answers.time("call")).contains(time);
    }

    @Test
    void readsDateAndTime() {
        Answers answers = house.read(
                        "sample",
                        Typed.sample()
                                .date("interview", "sept.", "3", "2026")
                                .and("interview.time", "9 am")
                                .posted())
                .answers()
                .orElseThrow();
        assertThat(answers.moment("interview")).contains(LocalDateTime.of(2026, 9, 3, 9, 0));
    }

    @Test
    void ignoresWhatHiddenQuestionsCarry() {
        Answers answers = house.read(
                        "sample", Typed.sample().and("otherRole", "spy").posted())
                .answers()
                .orElseThrow();
        assertThat(answers.values()).doesNotContainKey("otherRole");
    }

    @Test
    void asksAQuestionThatAnAnswerBringsUp() {
        Reading reading =
                house.read("sample", Typed.sample().and("role", "other").posted());
        assertThat(reading.form().problems()).extracting(Problem::name).containsExactly("otherRole");
    }

    @Test
    void doesNotBlameForAQuestionNobodySaw() {
        String[] shown = house.forms.get("sample", FormHouse.FACTS).asked().toArray(String[]::new);
        Reading reading = house.read(
                "sample",
                Typed.sample().and("role", "other").and("_shown", shown).posted());
        assertThat(reading.answers()).isEmpty();
        assertThat(reading.form().problems()).isEmpty();
        assertThat(reading.form().revealed()).isTrue();
    }

    @Test
    void readOnlyQuestionsKeepTheirFact() {
        Answers answers = house.read(
                        "sample",
                        Typed.sample().and("registryNumber", "ME-9999").posted())
                .answers()
                .orElseThrow();
        assertThat(answers.required("registryNumber")).isEqualTo("ME-1234");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutLosingText() {
        Posted two = house.read(
                        "sample", Typed.sample().and("_do", "add:trainings").posted())
                .posted();
        assertThat(two.all("trainings.row")).containsExactly("0", "1");
        Reading one = house.read(
                "sample",
                new Posted(two.texts(), Map.of())
                        .with("trainings.1.title", List.of("Second"))
                        .with("trainings.1.hours", List.of("1"))
                        .with("_do", List.of("remove:trainings:0")));
        assertThat(one.form().problems()).isEmpty();
        assertThat(one.answers()).isEmpty();
        Answers answers = house.read("sample", one.posted().with("_do", List.of("send")))
                .answers()
                .orElseThrow();
        assertThat(answers.rows("trainings"))
                .extracting(row -> row.required("title"))
                .containsExactly("Second");
    }

    @Test
    void rowsLeftEmptyDoNotCount() {
        Answers answers = house.read(
                        "sample",
                        Typed.sample().and("trainings.row", "0", "1", "2").posted())
                .answers()
                .orElseThrow();
        assertThat(answers.rows("trainings")).hasSize(1);
    }

    @Test
    void conditionsInRowsSeeTheRow() {
        Reading reading = house.read(
                "sample", Typed.sample().and("trainings.0.planned", "true").posted());
        assertThat(reading.form().problems()).extracting(Problem::name).containsExactly("trainings.0.ends");
    }

    @Test
    void uploadsSurviveAWrongAnswerElsewhere() {
        Reading wrong = house.read(
                "sample",
                Typed.sample().and("email", "x").file("resume", "me.pdf").posted());
        assertThat(wrong.posted().all("resume")).hasSize(1);
        Answers answers = house.read("sample", wrong.posted().with("email", List.of("a@b.org")))
                .answers()
                .orElseThrow();
        assertThat(answers.files("resume")).containsExactlyElementsOf(house.kept.keySet());
    }

    @Test
    void saysWhyAnUploadWasRefused() {
        assertThat(house.read("sample", Typed.sample().file("resume", "me.exe").posted())
                        .form()
                        .problems())
                .extracting(Problem::text)
                .containsExactly("The file for “Your resume” must be one of these kinds: .pdf,.docx");
        assertThat(house.read("sample", Typed.sample().file("resume", "me.docx").posted())
                        .form()
                        .problems())
                .extracting(Problem::text)
                .containsExactly(
                        "The content of the file “me.docx” does not match its name. Save it again in the format its name"
                                + " says, then upload it");
    }

    @Test
    void nobodyCanSlipInSomebodyElsesDocument() {
        Posted mine = house.read(
                        "sample", Typed.sample().file("resume", "me.pdf").posted())
                .posted();
        Reading theirs = house.forms.read("sample", mine, FormHouse.FACTS, PersonId.random(), FormHouse.ABOUT);
        assertThat(theirs.answers().orElseThrow().files("resume")).isEmpty();
    }

    @Test
    void refusesToLookOutsideTheFormsFolder() {
        assertThatThrownBy(() -> house.forms.get("../application", Map.of())).isInstanceOf(FormUnknown.class);
        assertThatThrownBy(() -> house.forms.get("nothing", Map.of())).isInstanceOf(FormUnknown.class);
    }
}
