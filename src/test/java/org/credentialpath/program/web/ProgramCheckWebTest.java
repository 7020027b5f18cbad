package org.credentialpath.program.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Where process owners and administrators see which program files run, and check new ones. */
@SpringBootTest
@AutoConfigureMockMvc
class ProgramCheckWebTest {

    private static final String CHECK = "/settings/programs/check";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Programs programs;

    @Test
    void showsEveryFileAndWhatRunsOfIt() throws Exception {
        String page = mvc.perform(get("/settings/programs").with(signedIn(people.with(Role.OWNER))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("mrtq-director.yaml", "Maine Director Credential", "Built in", "Runs")
                .doesNotContain("??");
    }

    @Test
    void findsNothingInARightFileAndPutsNothingToUse() throws Exception {
        assertThat(pasted(sample(), 200))
                .contains("Result for sample.yaml", "No faults.")
                .doesNotContain("??");
        assertThat(programs.all()).noneMatch(program -> program.id().equals("sample"));
    }

    @Test
    void namesFaultsInTheMarginOfTheirLines() throws Exception {
        String page = pasted(sample().replace("unit: person", "unit: <b>group</b>"), 200);
        assertThat(page)
                .contains("One thing is wrong", "href=\"#line-5\"", "id=\"line-5\"")
                .contains("&lt;b&gt;group&lt;/b&gt;", "one of person, team")
                .doesNotContain("<b>group", "??");
    }

    @Test
    void takesAnUploadedFileByItsName() throws Exception {
        var file = new MockMultipartFile(
                "file", "C:\\programs\\other.yaml", "text/yaml", sample().getBytes(StandardCharsets.UTF_8));
        String page = mvc.perform(multipart(CHECK)
                        .file(file)
                        .param("text", "")
                        .with(signedIn(people.with(Role.ADMIN)))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Result for other.yaml", "stands in a file of another name");
    }

    @Test
    void asksForATextWhenThereIsNone() throws Exception {
        assertThat(pasted("  ", 422)).contains("There is a problem", "Paste the text of a program file");
    }

    @Test
    void refusesATextLongerThanAProgramMayBe() throws Exception {
        assertThat(pasted("#".repeat(1_000_001), 422)).contains("longer than a program file may be");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OWNER", "ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void isForOwnersAndAdministrators(Role other) throws Exception {
        var reader = signedIn(people.with(other));
        mvc.perform(get("/settings/programs").with(reader)).andExpect(status().isForbidden());
        mvc.perform(get(CHECK).with(reader)).andExpect(status().isForbidden());
        mvc.perform(post(CHECK).param("text", "id: a").with(reader).with(csrf()))
                .andExpect(status().isForbidden());
    }

    private String pasted(String text, int status) throws Exception {
        return mvc.perform(post(CHECK)
                        .param("text", text)
                        .with(signedIn(people.with(Role.OWNER)))
                        .with(csrf()))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String sample() throws IOException {
        return new ClassPathResource("program/sample.yaml").getContentAsString(StandardCharsets.UTF_8);
    }
}
