package org.credentialpath.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.BulkWork;
import org.credentialpath.inbox.BulkWork.Kind;
import org.credentialpath.inbox.BulkWork.Left;
import org.credentialpath.inbox.BulkWork.Result;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One act on the tasks that were ticked: first a page that names them, then what could not be done, by name. */
@Controller
@RequestMapping("/tasks/bulk")
class BulkController {

    private final BulkWork work;
    private final BulkForm form;
    private final TaskRows words;
    private final SignedIn signedIn;
    private final MessageSource messages;

    BulkController(BulkWork work, BulkForm form, TaskRows words, SignedIn signedIn, MessageSource messages) {
        this.work = work;
        this.form = form;
        this.words = words;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    /** Changes nothing: a post only because so many references are too long for an address. */
    @PostMapping
    String check(@RequestParam MultiValueMap<String, String> posted, Model model, RedirectAttributes redirect) {
        Map<String, String> given = posted.toSingleValueMap();
        Ticked ticked = Ticked.of(posted);
        Optional<Kind> kind = Kind.of(given.getOrDefault("do", ""));
        if (ticked.isEmpty() || kind.isEmpty()) {
            Flash.warn(redirect, "inbox.bulk.none");
            return "redirect:" + TaskAddress.of(given).path();
        }
        return page(kind.get(), given, ticked, model);
    }

    @PostMapping("/done")
    String carryOut(
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Map<String, String> given = posted.toSingleValueMap();
        Ticked ticked = Ticked.of(posted);
        String back = "redirect:" + TaskAddress.of(given).path();
        Optional<Kind> kind = Kind.of(given.getOrDefault("do", ""));
        if (ticked.isEmpty() || kind.isEmpty()) {
            return back;
        }
        Problems problems = new Problems();
        Optional<BulkWork.Wish> wish = form.read(kind.get(), given, problems);
        if (wish.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Problems.NAME, problems);
            return page(kind.get(), given, ticked, model);
        }
        Result result = work.carryOut(ticked.refs(), wish.get(), signedIn.required());
        tell(kind.get(), result, ticked, redirect);
        return back;
    }

    private String page(Kind kind, Map<String, String> given, Ticked ticked, Model model) {
        model.addAttribute("kind", kind.word());
        model.addAttribute("tasks", ticked.tasks());
        model.addAttribute("named", ticked.named());
        Object[] many = {Math.min(ticked.tasks().size(), BulkWork.MOST)};
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute("names", names(ticked));
        model.addAttribute("title", messages.getMessage("inbox.bulk.ask." + kind.word(), many, locale));
        model.addAttribute("words", TaskAddress.of(given).words());
        model.addAttribute("back", TaskAddress.of(given).path());
        model.addAttribute("email", given.getOrDefault("email", ""));
        model.addAttribute("day", given.getOrDefault("day", ""));
        return "inbox/bulk";
    }

    private void tell(Kind kind, Result result, Ticked ticked, RedirectAttributes redirect) {
        String key = "inbox.bulk.done." + kind.word();
        if (result.left().isEmpty()) {
            Flash.good(redirect, key, result.done());
        } else {
            Flash.warn(redirect, key + ".but", result.done(), result.left().size());
            redirect.addFlashAttribute(
                    "left",
                    result.left().stream().map(left -> line(left, ticked)).toList());
        }
    }

    private String line(Left left, Ticked ticked) {
        Locale locale = LocaleContextHolder.getLocale();
        OpenTask task = left.task();
        String name = task == null ? ticked.name(left.ref()) : name(words.row(task));
        return messages.getMessage(
                "inbox.bulk.left",
                new Object[] {
                    name == null ? messages.getMessage("inbox.bulk.left.unknown", null, locale) : name,
                    messages.getMessage("inbox.bulk.left." + left.why(), null, locale)
                },
                locale);
    }

    // Those the reader may know of as they are called now, the others as the list they ticked called them.
    private List<String> names(Ticked ticked) {
        Map<TaskRef, String> now = words.quietRows(work.named(ticked.refs(), signedIn.required())).stream()
                .collect(Collectors.toMap(TaskRow::ref, this::name));
        return ticked.refs().stream()
                .distinct()
                .limit(BulkWork.MOST)
                .flatMap(ref -> Stream.ofNullable(now.containsKey(ref) ? now.get(ref) : ticked.name(ref)))
                .toList();
    }

    private String name(TaskRow row) {
        Locale locale = LocaleContextHolder.getLocale();
        return row.subject() == null
                ? row.title()
                : messages.getMessage("inbox.row.title", new Object[] {row.title(), row.subject()}, locale);
    }
}
