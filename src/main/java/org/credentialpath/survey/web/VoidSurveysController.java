package org.credentialpath.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.survey.SurveyRefused;
import org.credentialpath.survey.SurveyView;
import org.credentialpath.survey.SurveyVoiding;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff say that surveys do not count. */
@Controller
class VoidSurveysController {

    private final SurveyVoiding voiding;
    private final SurveyPage page;
    private final SignedIn signedIn;

    VoidSurveysController(SurveyVoiding voiding, SurveyPage page, SignedIn signedIn) {
        this.voiding = voiding;
        this.page = page;
        this.signedIn = signedIn;
    }

    @PostMapping("/cases/{id}/families/void")
    String makeVoid(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SurveyView view = page.fill(id, signedIn.required(), model);
        try {
            voiding.byHand(view.file().id(), signedIn.required(), reason);
        } catch (SurveyRefused refused) {
            model.addAttribute(Problems.NAME, page.problems(refused));
            model.addAttribute("reason", reason);
            return FamiliesController.refused(model, response, "", "");
        }
        Flash.good(redirect, "survey.void.done");
        return "redirect:/cases/" + view.file().id() + "/families";
    }
}
