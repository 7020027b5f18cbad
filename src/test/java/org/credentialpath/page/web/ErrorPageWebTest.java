package org.credentialpath.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ErrorPageWebTest {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "403, That could not be done from here",
        "404, We did not find that page",
        "405, That does not work at this address",
        "409, Somebody else was faster",
        "413, That file is too large",
        "418, We could not understand that",
        "429, That was too often",
        "500, Something went wrong on our side",
        "502, Something went wrong on our side",
        "503, We are busy for a moment"
    })
    void saysWhatHappenedInWordsAndGivesAReference(int status, String heading) {
        MvcTestResult answer = answerTo(status);
        assertThat(answer).hasStatus(status);
        assertThat(answer)
                .bodyText()
                .contains("<h1>" + heading + "</h1>")
                .containsPattern("cp-reference\">[a-z2-9]{12}<");
    }

    @Test
    void tellsNothingOfTheCause() {
        assertThat(answerTo(500)).bodyText().doesNotContain("secret", "Exception", "java");
    }

    @Test
    void everyErrorHasAReferenceOfItsOwn() {
        assertThat(reference(answerTo(500))).isNotEqualTo(reference(answerTo(500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/test/style/forbidden", "/test/style/unknown", "/error"})
    void strangersAreNotToldThatSomethingExists(String address) {
        assertThat(mvc.perform(get(address))).hasStatus(404);
    }

    @Test
    void whatNobodyExpectedIsAnError500() {
        assertThat(mvc.perform(get("/test/style/broken"))).hasStatus(500);
    }

    private MvcTestResult answerTo(int status) {
        return mvc.perform(get("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/somewhere")
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("a secret")));
    }

    private static String reference(MvcTestResult answer) {
        String page = new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return page.replaceAll("(?s).*cp-reference\">([a-z2-9]{12})<.*", "$1");
    }
}
