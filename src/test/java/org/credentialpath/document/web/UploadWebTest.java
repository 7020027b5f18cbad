package org.credentialpath.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Uploads in pieces, as a browser speaks of them. */
@SpringBootTest
@AutoConfigureMockMvc
class UploadWebTest {

    private static final String PIECE = "application/offset+octet-stream";

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    private PersonId owner = PersonId.random();
    private PersonId stranger = PersonId.random();

    @BeforeEach
    void people() {
        owner = people.with(Role.PARTICIPANT);
        stranger = people.with(Role.PARTICIPANT);
    }

    @Test
    void takesAFilePieceByPiece() throws Exception {
        String address = begun();
        send(owner, head(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Upload-Offset", "0"))
                .andExpect(header().string("Upload-Length", "10"))
                .andExpect(header().string("Tus-Resumable", "1.0.0"))
                .andExpect(header().exists("Upload-Expires"))
                .andExpect(header().string("Cache-Control", "no-store"));
        send(owner, piece(address, 0, 4))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Upload-Offset", "4"));
        send(owner, piece(address, 0, 4))
                .andExpect(status().isConflict())
                .andExpect(header().string("Upload-Offset", "4"));
        send(owner, piece(address, 4, 6))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Upload-Offset", "10"));
        send(owner, delete(address)).andExpect(status().isNoContent());
        send(owner, head(address)).andExpect(status().isNotFound());
    }

    @Test
    void saysInWordsWhatItDoesNotTake() throws Exception {
        send(owner, beginning("run.exe", "10"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith("text/plain"))
                .andExpect(content().string(containsString("run.exe")));
        send(owner, beginning("film.mp4", "30000000"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("smaller than 25 MB")));
        send(owner, beginning("film.mp4", "long")).andExpect(status().isBadRequest());
        send(owner, post("/uploads").header("Upload-Length", "10")).andExpect(status().isBadRequest());
    }

    @Test
    void takesNoPieceThatIsTooLargeOrSomethingElse() throws Exception {
        String address = begun();
        send(owner, piece(address, 0, (2 << 20) + 1)).andExpect(status().is(413));
        send(
                        owner,
                        patch(address)
                                .contentType("text/plain")
                                .header("Upload-Offset", "0")
                                .content("x"))
                .andExpect(status().isUnsupportedMediaType());
        send(owner, patch(address).contentType(PIECE).content("x")).andExpect(status().isBadRequest());
        send(owner, piece(address, 0, 11)).andExpect(status().isConflict());
    }

    @Test
    void turnsOthersAway() throws Exception {
        String address = begun();
        send(stranger, head(address)).andExpect(status().isNotFound());
        send(stranger, piece(address, 0, 4)).andExpect(status().isNotFound());
        send(stranger, delete(address)).andExpect(status().isNotFound());
        send(owner, head("/uploads/" + UUID.randomUUID())).andExpect(status().isNotFound());
        send(owner, head("/uploads/nonsense")).andExpect(status().isNotFound());
        assertThat(web.perform(beginning("plan.pdf", "10").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(302, 303, 401);
        web.perform(beginning("plan.pdf", "10").with(signedIn(owner))).andExpect(status().isForbidden());
    }

    private String begun() throws Exception {
        return Objects.requireNonNull(send(owner, beginning("plan.pdf", "10"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }

    private static MockHttpServletRequestBuilder beginning(String name, String length) {
        String coded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return post("/uploads").header("Upload-Length", length).header("Upload-Metadata", "filename " + coded);
    }

    private static MockHttpServletRequestBuilder piece(String address, int from, int length) {
        return patch(address)
                .contentType(PIECE)
                .header("Upload-Offset", String.valueOf(from))
                .content(new byte[length]);
    }

    private ResultActions send(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(signedIn(person)).with(csrf()));
    }
}
