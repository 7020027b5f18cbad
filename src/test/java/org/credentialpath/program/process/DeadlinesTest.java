package org.credentialpath.program.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "userTask_decideEligibility, decide-eligibility",
        "userTask_approveInPerson, approve-in-person",
        "userTask_agreeMakeUpPlan, agree-make-up-plan"
    })
    void limitsAreNamedLikeTheStep(String step, String limit) {
        assertThat(Deadlines.limitOf(step)).isEqualTo(limit);
    }
}
