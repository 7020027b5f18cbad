package org.credentialpath.team.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.team.TeamPosts;
import org.credentialpath.team.TeamRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where teams post to the dashboard of their cohort and say something to what others posted. */
@Controller
class TeamPostController {

    private final TeamPosts posts;
    private final TeamCohortController dashboard;
    private final SignedIn signedIn;
    private final TeamWords words;

    TeamPostController(TeamPosts posts, TeamCohortController dashboard, SignedIn signedIn, TeamWords words) {
        this.posts = posts;
        this.dashboard = dashboard;
        this.signedIn = signedIn;
        this.words = words;
    }

    @PostMapping("/teams/{cohort}/posts")
    String post(
            @PathVariable String cohort,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        UUID id = TeamAddresses.id(cohort);
        try {
            posts.post(id, signedIn.required(), text);
        } catch (TeamRefused refused) {
            model.addAttribute("typedPost", text);
            return again(cohort, refused, refused.field(), response, model);
        }
        Flash.good(redirect, "team.post.done");
        return "redirect:/teams/" + id;
    }

    @PostMapping("/teams/{cohort}/posts/{post}/comments")
    String comment(
            @PathVariable String cohort,
            @PathVariable String post,
            @RequestParam(defaultValue = "") String comment,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        UUID id = TeamAddresses.id(cohort);
        UUID about = TeamAddresses.id(post);
        try {
            posts.comment(id, about, signedIn.required(), comment);
        } catch (TeamRefused refused) {
            model.addAttribute("typedComment", comment);
            model.addAttribute("commented", about);
            return again(cohort, refused, "comment-" + about, response, model);
        }
        Flash.good(redirect, "team.comment.done");
        return "redirect:/teams/" + id;
    }

    private String again(String cohort, TeamRefused refused, String field, HttpServletResponse response, Model model) {
        model.addAttribute(Problems.NAME, new Problems().add(field, words.refusal(refused)));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return dashboard.show(cohort, model);
    }
}
