package org.credentialpath.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.FormOutcome.Step;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
class FormPagesModuleTest {

    @Autowired
    Forms forms;

    @Autowired
    FormDrafts drafts;

    @Autowired
    AnswerTable answers;

    @Autowired
    LateMark mark;

    @Autowired
    Uploads uploads;

    @Autowired
    TransactionOperations transaction;

    private final FormPlace place = FormPlace.start("sample", UUID.randomUUID(), PersonId.random());
    private final SampleCommand command = new SampleCommand();
    private FormPages pages;

    @BeforeEach
    void open() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("sample", command));
        pages = new FormPages(
                forms, drafts, answers, mark, uploads, beans.getBeanProvider(FormCommand.class), transaction);
    }

    @Test
    void wrongAnswersAreKeptAndSentNowhere() {
        FormOutcome outcome =
                pages.submit(place, Typed.sample().and("email", "x").posted());
        assertThat(outcome.step()).isEqualTo(Step.AGAIN);
        assertThat(outcome.status()).isEqualTo(422);
        assertThat(command.received).isEmpty();
        assertThat(field(pages.open(place), "email")).isEqualTo("x");
        assertThat(pages.open(place).isRestored()).isTrue();
    }

    @Test
    void rightAnswersAreLookedOverBeforeTheyAreSent() {
        assertThat(pages.check(place)).isEmpty();
        assertThat(pages.submit(place, Typed.sample().posted()).step()).isEqualTo(Step.CHECK);
        assertThat(command.received).isEmpty();
        assertThat(pages.check(place).orElseThrow().answers()).isNotEmpty();
        assertThat(pages.submit(place, new Typed().and("_do", "confirm").posted())
                        .step())
                .isEqualTo(Step.DONE);
        assertThat(command.received)
                .extracting(submission -> submission.answers().required("legalName"))
                .containsExactly("Zoë O'Brien-N'Diaye");
        assertThat(drafts.find(place)).isEmpty();
    }

    @Test
    void anAnswerMayBeChangedAtTheLastMoment() {
        pages.submit(place, Typed.sample().posted());
        Posted before = drafts.find(place).orElseThrow();
        pages.submit(place, before.with("legalName", List.of("Ana Li")));
        pages.submit(place, new Typed().and("_do", "confirm").posted());
        Answers sent = command.received.get(0).answers();
        assertThat(sent.required("legalName")).isEqualTo("Ana Li");
        assertThat(sent.required("email")).isEqualTo("A.B@example.org");
    }

    @Test
    void aDraftThatIsNotWholeCannotBeConfirmed() {
        pages.submit(place, Typed.sample().and("agree").posted());
        FormOutcome outcome =
                pages.submit(place, new Typed().and("_do", "confirm").posted());
        assertThat(outcome.step()).isEqualTo(Step.AGAIN);
        assertThat(outcome.form().problems()).extracting(Problem::name).containsExactly("agree");
    }

    @Test
    void savesForLaterWithoutChecking() {
        FormOutcome outcome = pages.submit(
                place, new Typed().and("legalName", "Half").and("_do", "later").posted());
        assertThat(outcome.step()).isEqualTo(Step.SAVED);
        assertThat(field(pages.open(place), "legalName")).isEqualTo("Half");
    }

    @Test
    void draftsBelongToOnePersonAndOneAggregate() {
        pages.submit(
                place, new Typed().and("legalName", "Mine").and("_do", "later").posted());
        FormPlace other = FormPlace.start("sample", place.key(), PersonId.random());
        FormPlace elsewhere = FormPlace.start("sample", UUID.randomUUID(), place.person());
        assertThat(field(pages.open(other), "legalName")).isEmpty();
        assertThat(field(pages.open(elsewhere), "legalName")).isEmpty();
    }

    @Test
    void aRefusalOfTheDomainStandsAtItsField() {
        command.refusal = new AnswersRefused("email", "form.error.email", "Email address");
        FormOutcome outcome =
                pages.submit(place, Typed.sample().and("_do", "confirm").posted());
        assertThat(outcome.step()).isEqualTo(Step.AGAIN);
        assertThat(outcome.form().problems())
                .containsExactly(new Problem(
                        "email", "f-email", "Enter an email address for “Email address”, such as name@example.org"));
        assertThat(field(pages.open(place), "legalName")).contains("O'Brien");
        assertThat(pages.kept(place.key())).isEmpty();
    }

    @Test
    void allAnswersAreKeptWithTheQuestionsThatWereAsked() {
        pages.submit(
                place,
                Typed.sample()
                        .and("accommodation", "a ramp")
                        .and("_do", "confirm")
                        .posted());
        KeptAnswers kept = pages.kept(place.key()).get(0);
        assertThat(kept.release()).hasSize(16);
        assertThat(all(kept)).contains("Legal name: Zoë O'Brien-N'Diaye", "Working there since: March 5, 2020");
        assertThat(all(kept.extras()))
                .contains("Ages you work with: Infants, Toddlers")
                .doesNotContain("Legal name: Zoë O'Brien-N'Diaye");
        assertThat(all(kept.withoutPrivate())).noneMatch(line -> line.contains("ramp"));
        pages.erase(place.person());
        assertThat(pages.kept(place.key()).get(0).sections()).isEmpty();
    }

    @Test
    void theMarkOfADraftCannotBeForged() {
        String genuine = mark.of(place);
        assertThat(mark.read(genuine)).contains(place);
        assertThat(mark.read(genuine.replace('.', 'x'))).isEmpty();
        assertThat(mark.read("A" + genuine)).isEmpty();
        assertThat(mark.read("")).isEmpty();
        assertThat(mark.read("..")).isEmpty();
    }

    @Test
    void aFormWithoutCommandIsUnknown() {
        FormPlace nowhere = FormPlace.start("nothing", place.key(), place.person());
        assertThatThrownBy(() -> pages.open(nowhere)).isInstanceOf(FormUnknown.class);
    }

    private static String field(FormView form, String name) {
        return form.fields().stream()
                .flatMap(field ->
                        field.kind().equals("group") ? field.fields().stream() : java.util.stream.Stream.of(field))
                .filter(field -> field.name().equals(name))
                .map(FieldView::value)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> all(KeptAnswers kept) {
        return kept.sections().stream()
                .flatMap(section -> section.answers().stream())
                .map(answer -> answer.label() + ": " + answer.text())
                .toList();
    }

    private static final class SampleCommand implements FormCommand {

        private final List<Submission> received = new ArrayList<>();
        private @org.jspecify.annotations.Nullable AnswersRefused refusal;

        @Override
        public String form() {
            return "sample";
        }

        @Override
        public Map<String, Object> facts(UUID key) {
            return FormHouse.FACTS;
        }

        @Override
        public Set<String> keys() {
            return Set.of("legalName", "email", "trainings");
        }

        @Override
        public void submit(Submission submission) {
            if (refusal != null) {
                throw refusal;
            }
            received.add(submission);
        }
    }
}
