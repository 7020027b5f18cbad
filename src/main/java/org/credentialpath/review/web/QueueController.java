package org.credentialpath.review.web;

import org.credentialpath.page.Flash;
import org.credentialpath.review.AssignmentId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads a reviewer from one portfolio to the next by due date. */
@Controller
class QueueController {

    private final QueuePlace queue;

    QueueController(QueuePlace queue) {
        this.queue = queue;
    }

    /** @param after the portfolio at hand; without it the one due first */
    @GetMapping("/reviews/next")
    String next(@RequestParam(defaultValue = "") String after, RedirectAttributes redirect) {
        var current = after.isEmpty() ? AssignmentId.random() : ReviewIds.assignment(after);
        return queue.addressAfter(current).map(each -> "redirect:" + each).orElseGet(() -> {
            Flash.info(redirect, "review.queue.empty");
            return "redirect:/tasks";
        });
    }
}
