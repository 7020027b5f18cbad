package org.credentialpath.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.credentialpath.page.TypedPages;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.PortfolioRefused;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.SavedElsewhere;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.PortfolioItem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps the text of an item while it is typed. */
@Controller
class ItemDraftController {

    private final PortfolioWork work;
    private final SignedIn signedIn;

    ItemDraftController(PortfolioWork work, SignedIn signedIn) {
        this.work = work;
        this.signedIn = signedIn;
    }

    /** Answers with the hidden field the page goes on with. */
    @PostMapping("/portfolio/{id}/items/{item}/draft")
    ResponseEntity<Map<String, String>> keep(
            @PathVariable String id, @PathVariable String item, ItemForm form, HttpServletRequest request) {
        try {
            WorkItem now = work.keep(Ids.caseId(id), signedIn.required(), item, form.typed(PortfolioItem.What.TEXT));
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("version", String.valueOf(now.version())));
        } catch (SavedElsewhere elsewhere) {
            TypedPages.unsaved(request);
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        } catch (PortfolioRefused refused) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
    }
}
