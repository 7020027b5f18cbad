package org.credentialpath.form.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.FormOutcome;
import org.credentialpath.form.FormPages;
import org.credentialpath.form.FormPlace;
import org.credentialpath.form.FormView;
import org.credentialpath.form.Submission;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A page with the sample form, as the features have theirs; in the tests only. */
@Controller
class SampleFormPage implements AddressRule.Source, FormCommand {

    private final FormPages pages;
    private final SignedIn signedIn;

    SampleFormPage(FormPages pages, SignedIn signedIn) {
        this.pages = pages;
        this.signedIn = signedIn;
    }

    @GetMapping("/test/form/{key}")
    String show(@PathVariable UUID key, @RequestParam Optional<String> step, Model model) {
        FormPlace place = place(key);
        Optional<FormView> checked =
                step.filter("check"::equals).flatMap(check -> pages.check(place));
        return page(checked.orElseGet(() -> pages.open(place)), key, checked.isPresent(), model);
    }

    @PostMapping("/test/form/{key}")
    String send(@PathVariable UUID key, HttpServletRequest request, HttpServletResponse response, Model model) {
        FormOutcome outcome = pages.submit(place(key), request);
        return switch (outcome.step()) {
            case AGAIN -> {
                response.setStatus(outcome.status());
                yield page(outcome.form(), key, false, model);
            }
            case CHECK -> "redirect:/test/form/" + key + "?step=check";
            case SAVED, DONE -> "redirect:/test/form/" + key + "/" + outcome.step();
        };
    }

    @GetMapping("/test/form/{key}/{end}")
    @ResponseBody
    String end(@PathVariable UUID key, @PathVariable String end) {
        return end;
    }

    @Override
    public List<AddressRule> rules() {
        return List.of(AddressRule.signedIn("/test/form/**"));
    }

    @Override
    public String form() {
        return "sample";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        return Map.of(
                "firstName",
                "Ana",
                "registryNumber",
                "ME-1234",
                "starts",
                List.of(
                        Map.of("value", "2027-04", "label", "April 2027"),
                        Map.of("value", "2027-10", "label", "October 2027")));
    }

    @Override
    public Set<String> keys() {
        return Set.of("legalName");
    }

    @Override
    public void submit(Submission submission) {}

    private FormPlace place(UUID key) {
        return FormPlace.start("sample", key, signedIn.required());
    }

    private static String page(FormView form, UUID key, boolean checking, Model model) {
        form.addTo(model);
        model.addAttribute("title", "Ask for a place");
        model.addAttribute("action", "/test/form/" + key);
        model.addAttribute("back", "/");
        model.addAttribute("checking", checking);
        return "form/page";
    }
}
