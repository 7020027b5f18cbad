package org.credentialpath.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.Money;
import org.credentialpath.shared.Term;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class BuiltInProgramsModuleTest {

    @Autowired
    ProgramCatalog programs;

    @Test
    void haveNoFaults() {
        assertThat(programs.read().faults()).isEmpty();
        assertThat(programs.all()).extracting(Program::id).contains("mrtq-infant-toddler", "mrtq-director");
    }

    @Test
    void infantToddlerAsksForNinetySixHoursAndAnObservation() {
        Packet packet = programs.get("mrtq-infant-toddler").current();

        assertThat(packet.eligibility().trainings().stream()
                        .map(Eligibility.Training::hours)
                        .reduce(Hours.ZERO, Hours::plus))
                .isEqualTo(Hours.of(96));
        assertThat(packet.visit().kind()).isEqualTo(VisitPlan.What.OBSERVATION);
        assertThat(packet.cohort().meetings()).hasSize(6).allMatch(meeting -> meeting.minutes() == 120);
        assertThat(packet.criteria()).hasSize(12);
        assertThat(packet.criteriaJudgedBy(Criterion.Judge.VISIT)).hasSize(3);
    }

    @Test
    void directorIsInterviewed() {
        assertThat(programs.get("mrtq-director").current().visit().kind()).isEqualTo(VisitPlan.What.INTERVIEW);
    }

    @Test
    void familyChildCareHasAFeeRatesOfItsSurveysAndATerm() {
        Packet packet = programs.get("mrtq-family-child-care").current();

        assertThat(packet.fee())
                .extracting(FeePlan::amount, FeePlan::due)
                .containsExactly(Money.dollars(25), FeePlan.Due.APPLICATION);
        assertThat(packet.survey().returnRate()).isEqualTo(75);
        assertThat(packet.survey().positiveRate()).isEqualTo(80);
        assertThat(packet.award().validity()).isEqualTo(Term.of("3 years"));
    }

    @Test
    void youthDevelopmentHasTenCompetenciesSixTrainingsAndSurveysWithoutRates() {
        Packet packet = programs.get("mrtq-youth-development").current();

        assertThat(packet.competencies()).hasSize(10);
        assertThat(packet.eligibility().trainings()).hasSize(6);
        assertThat(packet.eligibility().rules()).anyMatch(rule -> rule.met().equals("recentHours >= 360"));
        assertThat(packet.survey().returnRate()).isNull();
        assertThat(packet.survey().positiveRate()).isNull();
        assertThat(packet.hasFee()).isFalse();
    }

    @Test
    void technicalAssistanceHasFiveAreasAndAnInterviewAndInclusionAnObservation() {
        Packet packet = programs.get("mrtq-technical-assistance").current();

        assertThat(packet.competencies()).hasSize(5);
        assertThat(packet.visit().kind()).isEqualTo(VisitPlan.What.INTERVIEW);
        assertThat(programs.get("mrtq-inclusion").current().visit().kind()).isEqualTo(VisitPlan.What.OBSERVATION);
    }

    @Test
    void ownValuesGoBeforeDefaults() {
        assertThat(programs.get("mrtq-director").current().visit().minutes()).isEqualTo(60);
        assertThat(programs.get("mrtq-infant-toddler").current().visit().minutes())
                .isEqualTo(120);
    }

    @Test
    void nothingUnpublishedIsConfirmed() {
        assertThat(programs.all())
                .flatExtracting(program -> program.current().limits().values())
                .isNotEmpty()
                .noneMatch(Limit::confirmed);
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> programs.get("nothing")).isInstanceOf(ProgramUnknown.class);
        assertThatThrownBy(() -> programs.packet(new PacketRef("mrtq-director", "1999")))
                .isInstanceOf(ProgramUnknown.class);
        assertThatThrownBy(() -> programs.get("mrtq-director").current().item("nothing"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void slotsAreFilledByTheFormOfTheirName() {
        assertThat(programs.get("mrtq-director").current().form("cohort-request"))
                .isEqualTo("cohort-request");
    }
}
