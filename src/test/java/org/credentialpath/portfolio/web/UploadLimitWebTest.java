package org.credentialpath.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import org.credentialpath.cases.Conditions;
import org.credentialpath.cases.TestCases;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** One setting says how large a file may be: what is taken, what the server reads, and every text about it. */
@SpringBootTest(properties = {"credentialpath.document.largest=3MB", "credentialpath.document.unfinished=5d"})
@AutoConfigureMockMvc
class UploadLimitWebTest {

    private static final int MEGABYTE = 1 << 20;

    @Autowired
    MockMvc web;

    @Autowired
    MultipartConfigElement forms;

    @Autowired
    Conditions conditions;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    PersonId owner;
    CaseId id;

    @BeforeEach
    void open() {
        owner = people.with(Role.PARTICIPANT);
        id = cases.opened(owner, null);
    }

    @Test
    void theServerReadsALittleMoreThanTheLargestFile() {
        assertThat(forms.getMaxFileSize()).isEqualTo(4L * MEGABYTE);
        assertThat(forms.getMaxRequestSize()).isEqualTo(8L * MEGABYTE);
    }

    @Test
    void thePageOfAnItemSaysTheLimit() throws Exception {
        String item = "/portfolio/" + id + "/items/resume";
        web.perform(get(item).with(signedIn(owner)))
                .andExpect(content().string(containsString("One at a time, up to 3 MB.")))
                .andExpect(content().string(containsString("data-largest=\"" + 3 * MEGABYTE + "\"")))
                .andExpect(content().string(containsString("is kept for 5 days.")));
    }

    @Test
    void aFileThatIsLargerIsRefusedByTheSameNumber() throws Exception {
        MockMultipartFile large = new MockMultipartFile("file", "notes.txt", "text/plain", text(3 * MEGABYTE + 1));
        web.perform(multipart("/portfolio/" + id + "/items/resume")
                        .file(large)
                        .with(signedIn(owner))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("“notes.txt” must be smaller than 3 MB.")));
        web.perform(post("/uploads")
                        .header("Upload-Length", 3 * MEGABYTE + 1)
                        .header("Upload-Metadata", "filename bm90ZXMudHh0")
                        .with(signedIn(owner))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("smaller than 3 MB")));
    }

    @Test
    void theProofOfAConditionAndTheErrorPageSayItToo() throws Exception {
        conditions.set(
                id, "final-training", "End the last training.", clock.today().plusMonths(1));
        web.perform(get("/cases/" + id + "/conditions/final-training").with(signedIn(owner)))
                .andExpect(content().string(containsString("Up to 3 MB.")));
        web.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413))
                .andExpect(content().string(containsString("A file may have up to 3 MB.")));
        web.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413)
                        .header("Accept-Language", "es-US"))
                .andExpect(content().string(containsString("Un archivo puede tener hasta 3 MB.")));
        web.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500))
                .andExpect(content().string(containsString("Something went wrong on our side")));
    }

    private static byte[] text(int length) {
        return "A line of text.\n".repeat(length / 16 + 1).substring(0, length).getBytes(StandardCharsets.US_ASCII);
    }
}
