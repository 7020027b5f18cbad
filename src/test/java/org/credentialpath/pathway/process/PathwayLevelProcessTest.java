package org.credentialpath.pathway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.credentialpath.credential.Awards;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.engine.WalksAll;
import org.credentialpath.pathway.PathwayRefused;
import org.credentialpath.pathway.Supervisors;
import org.credentialpath.pathway.TestPathways;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through {@code pathway-level}. */
@SpringBootTest
@WalksAll("pathway-level")
class PathwayLevelProcessTest {

    @Autowired
    EngineSteps engine;

    @Autowired
    Awards awards;

    @Autowired
    Supervisors supervisors;

    @Autowired
    People all;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPathways pathways;

    @Autowired
    TestPeople people;

    PersonId person;
    CaseId id;
    UUID level;

    @BeforeEach
    void somebodyIsAtTheLastLevel() {
        person = people.with(Role.PARTICIPANT);
        id = pathways.registered(person, false);
        UUID first = pathways.level(id).id();
        pathways.meetFoundation(id, person);
        engine.assertEndedAt(first, "endEvent_levelAwarded");
        assertThat(engine.passed(first)).doesNotContain("userTask_nameSupervisor");
        pathways.meetTraining(id, person);
        pathways.meet(id, person, "experience", "test-out");
        level = pathways.level(id).id();
    }

    @Test
    void isAwardedWhenASupervisorHasGivenFeedback() {
        engine.assertWaitsAt(level, "userTask_nameSupervisor");
        assertThatThrownBy(() ->
                        supervisors.name(level, person, "Me", all.get(person).email(), "Mine"))
                .isInstanceOf(PathwayRefused.class);
        PersonId supervisor = pathways.supervised(id, person);
        engine.assertWaitsAt(level, "userTask_giveFeedback");
        assertThat(awards.about(level)).isEmpty();
        assertThatThrownBy(() -> supervisors.give(level, supervisor, " ", "More"))
                .isInstanceOf(PathwayRefused.class);
        assertThatThrownBy(() -> supervisors.give(level, person, "I am good", "Nothing"))
                .isInstanceOf(Forbidden.class);

        supervisors.give(level, supervisor, "Patient with users.", "Write down what you did.");
        engine.runJobs(level);
        engine.assertEndedAt(level, "endEvent_levelAwarded");
        assertThat(awards.about(level)).isPresent();
        assertThat(supervisors.feedback(level))
                .hasValueSatisfying(feedback -> assertThat(feedback.employer()).isEqualTo("Hale Computers"));
    }

    @Test
    void asksAgainWhenNothingComes() {
        PersonId supervisor = pathways.supervised(id, person);
        engine.fireTimer(level, "boundaryEvent_feedbackReminder");
        engine.assertWaitsAt(level, "userTask_giveFeedback");
        assertThat(engine.passed(level)).contains("endEvent_supervisorReminded");
        List<String> links = jdbc
                .sql("SELECT text FROM outbox_mail WHERE receiver = ? AND notice = 'supervisor-asked'")
                .param(supervisor.value())
                .query(String.class)
                .list()
                .stream()
                .map(text -> text.replaceFirst("(?s).*/workplace-feedback/([\\w-]+).*", "$1"))
                .toList();
        assertThat(links).hasSize(2);
        assertThat(links.stream().filter(link -> supervisors.withLink(link).isPresent()))
                .hasSize(1);
        engine.fireTimer(level, "boundaryEvent_noFeedback");
        engine.assertWaitsAt(level, "userTask_nameSupervisor");
        pathways.supervised(id, person);
        engine.assertWaitsAt(level, "userTask_giveFeedback");
    }

    @Test
    void asksSomebodyElse() {
        PersonId before = pathways.supervised(id, person);
        assertThatThrownBy(() -> supervisors.change(level, before)).isInstanceOf(Forbidden.class);
        supervisors.change(level, person);
        engine.runJobs(level);
        engine.assertWaitsAt(level, "userTask_nameSupervisor");
        assertThatThrownBy(() -> supervisors.give(level, before, "Good", "More"))
                .isInstanceOf(PathwayRefused.class);
        PersonId after = pathways.supervised(id, person);
        assertThatThrownBy(() -> supervisors.give(level, before, "Good", "More"))
                .isInstanceOf(Forbidden.class);
        supervisors.give(level, after, "Good", "More");
        engine.runJobs(level);
        engine.assertEndedAt(level, "endEvent_levelAwarded");
    }
}
