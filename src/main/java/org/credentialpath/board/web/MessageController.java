package org.credentialpath.board.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.credentialpath.board.CohortBoard;
import org.credentialpath.board.CohortMessage;
import org.credentialpath.board.CohortMessages;
import org.credentialpath.board.MessageRefused;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.cohort.Member;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes to the members of a cohort: written, looked at once more with the number of people, and sent. */
@Controller
@RequestMapping("/cohorts/{id}/message")
class MessageController {

    /** A message that was sent, in words. */
    record Sent(String subject, String words, String when, String who, int count) {}

    private final CohortMessages messages;
    private final CohortBoard board;
    private final CohortCatalog cohorts;
    private final BoardWords words;
    private final SignedIn signedIn;

    MessageController(
            CohortMessages messages, CohortBoard board, CohortCatalog cohorts, BoardWords words, SignedIn signedIn) {
        this.messages = messages;
        this.board = board;
        this.cohorts = cohorts;
        this.words = words;
        this.signedIn = signedIn;
    }

    /** @param show the view of the board whose people are chosen at first; everybody without one */
    @GetMapping
    String write(@PathVariable String id, @RequestParam(defaultValue = "") String show, Model model) {
        CohortId cohort = BoardAddresses.cohort(id);
        PersonId reader = signedIn.required();
        List<String> chosen = show.isEmpty()
                ? messages.receivers(cohort, reader).stream()
                        .map(member -> member.caseId().toString())
                        .toList()
                : BoardView.of(show).of(board.of(cohort, reader)).stream()
                        .map(each -> each.file().id().toString())
                        .toList();
        return form(cohort, new MessageForm(UUID.randomUUID().toString(), chosen, "", ""), model);
    }

    @PostMapping
    String post(
            @PathVariable String id,
            @RequestParam(name = "_do", defaultValue = "check") String act,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") List<String> to,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(name = "words", defaultValue = "") String text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CohortId cohort = BoardAddresses.cohort(id);
        var typed = new MessageForm(message, to, subject, text);
        try {
            return switch (act) {
                case "send" -> send(cohort, typed, redirect);
                case "change" -> form(cohort, typed, model);
                default -> check(cohort, typed, model);
            };
        } catch (MessageRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String why = words.say(refused.messageKey(), refused.arguments().toArray());
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), why));
            return form(cohort, typed.anew(), model);
        }
    }

    private String send(CohortId cohort, MessageForm typed, RedirectAttributes redirect) {
        int count = messages.send(cohort, signedIn.required(), typed.draft());
        if (count == 0) {
            Flash.info(redirect, "board.message.again");
        } else {
            Flash.good(redirect, "board.message.done", count);
        }
        return "redirect:/cohorts/" + cohort + "/message";
    }

    private String check(CohortId cohort, MessageForm typed, Model model) {
        List<String> names = messages.check(cohort, signedIn.required(), typed.draft()).stream()
                .map(member -> words.name(member.person()))
                .sorted()
                .toList();
        model.addAttribute("cohort", cohorts.get(cohort));
        model.addAttribute("names", names);
        model.addAttribute("typed", typed);
        return "board/message-check";
    }

    private String form(CohortId cohort, MessageForm typed, Model model) {
        List<Member> all = messages.receivers(cohort, signedIn.required());
        model.addAttribute("cohort", cohorts.get(cohort));
        model.addAttribute(
                "choices",
                all.stream()
                        .map(member -> Choice.of(member.caseId().toString(), words.name(member.person())))
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute(
                "sent",
                messages.sent(cohort, signedIn.required()).stream()
                        .map(this::sent)
                        .toList());
        return "board/message";
    }

    private Sent sent(CohortMessage message) {
        return new Sent(
                message.subject(),
                message.words(),
                words.moment(message.at()),
                words.name(message.by()),
                message.receivers().size());
    }
}
