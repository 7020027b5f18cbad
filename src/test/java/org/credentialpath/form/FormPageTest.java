package org.credentialpath.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormPageTest {

    private final FormHouse house = new FormHouse();

    @Test
    void showsEveryKindOfQuestion() {
        String page = house.page(house.forms.get("sample", FormHouse.FACTS));
        assertThat(page)
                .contains("Dear Ana &lt;b&gt;", "<strong>about you</strong>", "<a class=\"usa-link\" href=\"/help\">")
                .contains("<h2>Before you start</h2>", "href=\"https://example.org\"")
                .contains("As on your ID", "ME-1234", "April 2027", "Training 1", "Add another: Training")
                .contains("type=\"email\"", "type=\"tel\"", "autocomplete=\"name\"", "enctype=\"multipart/form-data\"")
                .contains("<option value=\"3\">March</option>", ">hours</span>", "accept=\".pdf,.docx\"")
                .doesNotContain("Which role?", "When does it end?");
    }

    @Test
    void leavesCheckingToTheServer() {
        String page = house.page(house.forms.get("sample", FormHouse.FACTS));
        assertThat(page)
                .contains("novalidate")
                .doesNotContain(" required", "onclick", "javascript:", "<script", "style=");
        assertThat(page).contains("Phone number<span class=\"cp-optional\"> (optional)</span>");
        assertThat(page).doesNotContain("Legal name<span");
    }

    @Test
    void errorsStandInTheSummaryAndAtTheirField() {
        Reading reading =
                house.read("sample", new Typed().and("phone", "12 <i>").posted());
        String page = house.page(reading.form());
        assertThat(page).contains("There is a problem").contains("value=\"12 &lt;i&gt;\"");
        assertThat(reading.form().problems()).hasSize(11);
        for (Problem problem : reading.form().problems()) {
            assertThat(page).contains("href=\"#" + problem.target() + "\"").contains("id=\"" + problem.target() + "\"");
            assertThat(occurrences(page, problem.text())).isEqualTo(2);
        }
    }

    @Test
    void idsAreUniqueAndReferencesLeadSomewhere() {
        String page = house.page(house.read(
                        "sample",
                        Typed.sample()
                                .and("trainings.row", "0", "1")
                                .and("email", "x")
                                .posted())
                .form());
        var ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(id -> id.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        Pattern.compile(" (?:for|aria-describedby|aria-labelledby)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .flatMap(reference -> Pattern.compile(" ").splitAsStream(reference.group(1)))
                .forEach(reference -> assertThat(ids).contains(reference));
    }

    @Test
    void listsTheAnswersToBeLookedOver() {
        Reading reading = house.read(
                "sample",
                Typed.sample()
                        .and("accommodation", "a ramp")
                        .file("resume", "me.pdf")
                        .posted());
        String page = house.render(
                "form/form :: answers(${sections}, '/here')",
                Map.of("sections", reading.form().answers()));
        assertThat(page)
                .contains("Legal name", "Zoë O&#39;Brien-N&#39;Diaye", "March 5, 2020", "Infants, Toddlers", "me.pdf")
                .contains("Not provided", "Training 1", "First aid", "href=\"/here#f-legalName\"", "Private")
                .doesNotContain("Which role?");
    }

    private static int occurrences(String page, String text) {
        return page.split(Pattern.quote(text.replace("'", "&#39;")), -1).length - 1;
    }
}
