package org.credentialpath.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
    void theCohortOfTeamsHasThePublishedPlan() {
        Packet packet = programs.get("credential-attainment-cohort").current();
        TeamPlan plan = packet.team();

        assertThat(packet.unit()).isEqualTo(Packet.Unit.TEAM);
        assertThat(packet.hasAward()).isFalse();
        assertThat(plan.most()).isEqualTo(9);
        assertThat(plan.meetings())
                .extracting(TeamPlan.PlannedMeeting::minutes)
                .containsExactly(75, 75, 90, 90, 90, 420, 90, 90, 90);
        assertThat(plan.meetings())
                .filteredOn(meeting -> meeting.assignment() != null)
                .extracting(TeamPlan.PlannedMeeting::number)
                .containsExactly(1, 2, 3, 4, 7);
        LocalDate start = plan.nextStart(LocalDate.of(2019, 9, 1));
        assertThat(plan.meetings())
                .extracting(meeting -> start.plusDays(meeting.offset()))
                .containsExactly(
                        LocalDate.of(2019, 10, 7),
                        LocalDate.of(2019, 10, 21),
                        LocalDate.of(2019, 11, 18),
                        LocalDate.of(2019, 12, 9),
                        LocalDate.of(2020, 1, 13),
                        LocalDate.of(2020, 2, 26),
                        LocalDate.of(2020, 3, 30),
                        LocalDate.of(2020, 4, 20),
                        LocalDate.of(2020, 5, 4));
        assertThat(plan.meeting(6)).satisfies(meeting -> {
            assertThat(meeting.inPerson()).isTrue();
            assertThat(meeting.days()).isEqualTo(2);
        });
        assertThat(plan.assignmentNumber(7)).isEqualTo(5);
        assertThat(plan.nextStart(LocalDate.of(2019, 10, 8))).isEqualTo(LocalDate.of(2020, 10, 5));
        assertThat(packet.limits().get("in-person-gate"))
                .extracting(Limit::due, Limit::confirmed)
                .containsExactly(Term.of("45 d"), false);
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
