package org.credentialpath.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is asked about a notice. */
class NoticeTopicTest {

    private record Topic(String prefix) implements NoticeTopic {
        @Override
        public boolean claims(String notice) {
            return notice.startsWith(prefix);
        }
    }

    private static final Topic VISITS = new Topic("visit-");
    private static final Topic REQUESTS = new Topic("request-");
    private static final NoticeTopic SILENT = new NoticeTopic() {};

    @Test
    void onlyTheFeatureThatClaimsTheNotice() {
        assertThat(NoticeTopic.asked(Stream.of(SILENT, VISITS, REQUESTS), "visit-moved"))
                .containsExactly(VISITS);
    }

    @Test
    void everybodyWhereNobodyClaimsIt() {
        assertThat(NoticeTopic.asked(Stream.of(SILENT, VISITS, REQUESTS), "enrolled"))
                .containsExactly(SILENT, VISITS, REQUESTS);
    }
}
