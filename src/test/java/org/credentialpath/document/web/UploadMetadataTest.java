package org.credentialpath.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class UploadMetadataTest {

    @Test
    void findsTheNameAmongOtherThings() {
        String name = Base64.getEncoder().encodeToString("Zoë's plan.pdf".getBytes(StandardCharsets.UTF_8));
        assertThat(UploadMetadata.fileName("secret, filename " + name + ",more eA=="))
                .isEqualTo("Zoë's plan.pdf");
    }

    @Test
    void readsNothingWhereNothingIsSaid() {
        assertThat(UploadMetadata.fileName("")).isEmpty();
        assertThat(UploadMetadata.fileName("filename ")).isEmpty();
        assertThat(UploadMetadata.fileName("filename no*base64")).isEmpty();
        assertThat(UploadMetadata.fileName("name eA==")).isEmpty();
    }
}
