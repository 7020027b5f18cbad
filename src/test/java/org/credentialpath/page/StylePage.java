package org.credentialpath.page;

import java.util.List;
import java.util.Map;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.PersonUnknown;
import org.credentialpath.shared.PersonId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every part once, for the browser tests to look at; in the tests only. */
@Controller
class StylePage implements AddressRule.Source {

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.anybody("/test/style"), AddressRule.anybody("/test/style/**"));
    }

    @GetMapping("/test/style")
    String show(Model model) {
        fill(model);
        return "page/style";
    }

    @PostMapping("/test/style")
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refuse(Model model) {
        fill(model);
        Problems problems = new Problems();
        for (String field : List.of("name", "why", "site", "ages", "days", "photo", "agree", "born")) {
            problems.add(field, "Say something about " + field);
        }
        model.addAttribute(Problems.NAME, problems);
        return "page/style";
    }

    @PostMapping("/test/style/done")
    String done(RedirectAttributes redirect) {
        Flash.good(redirect, "page.title", "It was saved");
        return "redirect:/test/style";
    }

    @GetMapping("/test/style/broken")
    String broken() {
        throw new IllegalStateException("a secret of the house");
    }

    @GetMapping("/test/style/forbidden")
    String forbidden() {
        throw new Forbidden("the case of somebody else");
    }

    @GetMapping("/test/style/unknown")
    String unknown() {
        throw PersonUnknown.withId(PersonId.random());
    }

    @PostMapping("/test/style/upload")
    String upload(@RequestParam MultipartFile photo) {
        return "redirect:/test/style?received=" + photo.getSize();
    }

    @GetMapping("/test/style/half-broken")
    String brokenTemplate(Model model) {
        model.addAttribute("rows", List.of("no row at all"));
        return "page/broken";
    }

    @GetMapping(value = "/test/style/model.bpmn", produces = "application/xml")
    @ResponseBody
    Resource model() {
        return new ClassPathResource("page/model.bpmn");
    }

    private static void fill(Model model) {
        model.addAllAttributes(Map.of(
                "choices",
                List.of(
                        Choice.of("one", "Infants, birth to 12 months"),
                        new Choice("two", "Toddlers, 13 to 36 months", "Also mixed groups with most children in it"),
                        Choice.of("three", "Preschool")),
                "rows",
                List.of(
                        new SummaryRow("Preferred name", "Ana O'Brien-N'Diaye", "/test/style"),
                        new SummaryRow("Registry number", null, "/test/style"),
                        SummaryRow.of("Program", "Maine Infant Toddler Credential")),
                "tasks",
                List.of(
                        new TaskRow("Philosophy statement", "One page", "/test/style", Tone.GOOD, "Done"),
                        new TaskRow("Daily schedule", null, "/test/style", Tone.INFO, "In progress"),
                        new TaskRow("Observation notes", "Due December 4", "/test/style", Tone.BAD, "Overdue"),
                        new TaskRow("Family survey", "After the visit", null, Tone.CALM, "Cannot start yet")),
                "tabs",
                List.of(
                        new Tab("Mine", "/test/style", true, "4"),
                        new Tab("Unassigned", "/test/style", false, "1000+"),
                        new Tab("Done", "/test/style", false, null)),
                "tones",
                Tone.values()));
    }
}
