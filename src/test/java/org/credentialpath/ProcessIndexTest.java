package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The index beside the models says what they say. */
class ProcessIndexTest {

    private static final Path INDEX = Path.of("processes/README.md");

    /** {@code mvn test -Dtest=ProcessIndexTest -Dindex=write} writes it anew. */
    @Test
    void theIndexIsUpToDate() throws IOException {
        String index = ProcessIndex.of(Path.of("processes"));
        if ("write".equals(System.getProperty("index"))) {
            Files.writeString(INDEX, index);
        }
        assertThat(Files.exists(INDEX) ? Files.readString(INDEX) : "")
                .as("Run: mvn test -Dtest=ProcessIndexTest -Dindex=write")
                .isEqualTo(index);
    }
}
