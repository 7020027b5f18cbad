package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.credentialpath.record.EvidenceRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

/** Files become releases, edited models are not overrun, and nothing is released twice. */
@SpringBootTest
class ReleaseStoreTest {

    private static int models;

    private final String name = "released-" + ++models;

    @Autowired
    Releases releases;

    @Autowired
    RepositoryService repository;

    @Autowired
    EvidenceRecord record;

    private String model;

    @BeforeEach
    void read() throws Exception {
        model = new ClassPathResource("engine/one-step.bpmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("one-step", name);
    }

    @Test
    void releasesAFileOnceHoweverOftenTheHouseStarts() {
        takeFile(model);
        takeFile(model);

        assertThat(releases.of(ModelKind.PROCESS, name)).hasSize(1);
        assertThat(versions()).isEqualTo(1);
        Release first = releases.of(ModelKind.PROCESS, name).get(0);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.versionTag()).isEqualTo("1");
        assertThat(releases.content(first.id())).contains(model);
        assertThat(record.entriesOf(first.id())).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("release.published");
            assertThat(entry.facts()).containsEntry("model", name).containsEntry("number", "1");
        });
    }

    @Test
    void releasesAChangedFileAgain() {
        takeFile(model);
        takeFile(model.replace("One step", "One better step"));

        assertThat(releases.of(ModelKind.PROCESS, name))
                .extracting(Release::number)
                .containsExactly(2, 1);
        assertThat(versions()).isEqualTo(2);
        assertThat(releases.latest())
                .filteredOn(release -> release.name().equals(name))
                .extracting(Release::number)
                .containsExactly(2);
    }

    @Test
    void proposesAChangedFileWhenTheModelWasEditedSince() {
        takeFile(model);
        releases.publish(ModelKind.PROCESS, name, model.replace("One step", "My own step"));
        takeFile(model);
        assertThat(proposals()).isEmpty();

        takeFile(model.replace("One step", "One better step"));
        takeFile(model.replace("One step", "One better step"));

        assertThat(proposals()).hasSize(1);
        assertThat(versions()).isEqualTo(2);
        assertThat(releases.of(ModelKind.PROCESS, name).get(0).source()).isEqualTo(Release.Source.EDITED);
    }

    @Test
    void publishesTheSameContentOnce() {
        Release first = releases.publish(ModelKind.PROCESS, name, model);

        assertThat(releases.publish(ModelKind.PROCESS, name, model)).isEqualTo(first);
        assertThat(versions()).isEqualTo(1);
    }

    private void takeFile(String content) {
        releases.takeFiles(Map.of(ModelKind.PROCESS, Map.of(name, content)));
    }

    private List<Release> proposals() {
        return releases.proposals().stream()
                .filter(release -> release.name().equals(name))
                .toList();
    }

    private long versions() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(name)
                .count();
    }
}
