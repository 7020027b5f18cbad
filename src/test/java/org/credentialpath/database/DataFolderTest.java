package org.credentialpath.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @Test
    void isHeldByOneAtATime(@TempDir Path data) {
        try (DataFolder first = DataFolder.hold(data)) {
            assertThat(first.resolve("postgres"))
                    .isEqualTo(data.toAbsolutePath().resolve("postgres"));
            assertThatThrownBy(() -> DataFolder.hold(data))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining(data.toString());
        }
        DataFolder.hold(data).close();
    }

    @Test
    void whoComesSecondIsToldWhatToDo(@TempDir Path data) {
        var advice = Objects.requireNonNull(new DataFolderInUseAdvice().analyze(new DataFolderInUse(data)));
        assertThat(advice.getDescription()).contains(data.toString());
        assertThat(advice.getAction()).contains("CREDENTIALPATH_DATA");
    }
}
