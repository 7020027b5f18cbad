package org.credentialpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void keepsTheOrderOfTheForm() {
        Problems problems = new Problems().add("name", "Enter your name").add("born", "Enter a date");
        assertThat(problems.all()).extracting(Problems.Problem::field).containsExactly("name", "born");
    }

    @Test
    void givesEachFieldItsFirstProblem() {
        Problems problems = new Problems().add("name", "Enter your name").add("name", "Enter letters");
        assertThat(problems.of("name")).isEqualTo("Enter your name");
        assertThat(problems.of("born")).isNull();
    }
}
