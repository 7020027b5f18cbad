package org.credentialpath.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.credentialpath.shared.Hours;
import org.junit.jupiter.api.Test;

class BuiltInProgramsTest {

    private final Programs programs = new ProgramCatalog();

    BuiltInProgramsTest() throws IOException {}

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
    void ownValuesGoBeforeDefaults() {
        assertThat(programs.get("mrtq-director").current().visit().minutes()).isEqualTo(60);
        assertThat(programs.get("mrtq-infant-toddler").current().visit().minutes())
                .isEqualTo(120);
    }

    @Test
    void refusesAProgramNobodyHasWritten() {
        assertThatThrownBy(() -> programs.get("nothing")).isInstanceOf(ProgramUnknown.class);
        assertThatThrownBy(() -> programs.packet(new PacketRef("mrtq-director", "1999")))
                .isInstanceOf(ProgramUnknown.class);
    }

    @Test
    void slotsAreFilledByTheFormOfTheirName() {
        assertThat(programs.get("mrtq-director").current().form("cohort-request"))
                .isEqualTo("cohort-request");
    }
}
