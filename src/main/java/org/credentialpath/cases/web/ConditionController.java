package org.credentialpath.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRefused;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Conditions;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Documents;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says that a condition of a conditional place was fulfilled, with a proof (rule 3). */
@Controller
@RequestMapping("/cases/{id}/conditions/{code}")
class ConditionController {

    private final CaseRights rights;
    private final Conditions conditions;
    private final Documents documents;
    private final CasePage page;
    private final SignedIn signedIn;

    ConditionController(
            CaseRights rights, Conditions conditions, Documents documents, CasePage page, SignedIn signedIn) {
        this.rights = rights;
        this.conditions = conditions;
        this.documents = documents;
        this.page = page;
        this.signedIn = signedIn;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String code, Model model) {
        allowed(id, code, model);
        model.addAttribute("on", "");
        return "cases/condition";
    }

    @PostMapping
    String met(
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(required = false) @Nullable MultipartFile proof,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        Case file = allowed(id, code, model);
        try {
            conditions.met(file.id(), code, signedIn.required(), day(on), keep(file, proof));
        } catch (CaseRefused refused) {
            String field = refused.messageKey().endsWith("proof") ? "proof" : "on";
            return again(model, response, on, field, page.text(refused.messageKey(), refused.arguments()));
        } catch (UploadRefused refused) {
            return again(model, response, on, "proof", page.text(refused.messageKey(), refused.arguments()));
        } catch (DateTimeException wrong) {
            return again(model, response, on, "on", page.text("cases.condition.day-wrong", List.of()));
        }
        Flash.good(redirect, "cases.condition.done");
        return "redirect:/cases/" + file.id();
    }

    private String again(Model model, HttpServletResponse response, String on, String field, String text) {
        model.addAttribute(Problems.NAME, new Problems().add(field, text));
        model.addAttribute("on", on);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "cases/condition";
    }

    private @Nullable DocumentId keep(Case file, @Nullable MultipartFile proof) throws IOException {
        if (proof == null || proof.isEmpty()) {
            return null;
        }
        String name = proof.getOriginalFilename();
        return documents.keep(
                proof.getInputStream(),
                name == null ? "proof" : name,
                signedIn.required(),
                file.id().value());
    }

    private static LocalDate day(String typed) {
        return TypedDay.read(typed);
    }

    private Case allowed(String id, String code, Model model) {
        Case file = rights.requireOwnOrStaff(CaseIds.of(id), signedIn.required());
        page.fill(model, file, signedIn.required());
        model.addAttribute(
                "condition",
                conditions.of(file.id()).stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new Forbidden("condition " + code)));
        return file;
    }
}
