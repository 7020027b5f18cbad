package org.credentialpath.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.BulkWork;
import org.credentialpath.inbox.BulkWork.Kind;
import org.credentialpath.inbox.BulkWork.Left;
import org.credentialpath.inbox.BulkWork.Result;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
    String check(
            @RequestParam Map<String, String> given,
            @RequestParam(name = "task", defaultValue = "") List<String> tasks,
            Model model,
            RedirectAttributes redirect) {
        Optional<Kind> kind = Kind.of(given.getOrDefault("do", ""));
        if (tasks.isEmpty() || kind.isEmpty()) {
            Flash.warn(redirect, "inbox.bulk.none");
            return "redirect:" + TaskAddress.of(given).path();
        }
        return page(kind.get(), given, tasks, model);
    }

    @PostMapping("/done")
    String carryOut(
            @RequestParam Map<String, String> given,
            @RequestParam(name = "task", defaultValue = "") List<String> tasks,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        String back = "redirect:" + TaskAddress.of(given).path();
        Optional<Kind> kind = Kind.of(given.getOrDefault("do", ""));
        if (tasks.isEmpty() || kind.isEmpty()) {
            return back;
        }
        Problems problems = new Problems();
        Optional<BulkWork.Wish> wish = form.read(kind.get(), given, problems);
        if (wish.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Problems.NAME, problems);
            return page(kind.get(), given, tasks, model);
        }
        tell(kind.get(), work.carryOut(refs(tasks), wish.get(), signedIn.required()), redirect);
        return back;
    }

    private String page(Kind kind, Map<String, String> given, List<String> tasks, Model model) {
        model.addAttribute("kind", kind.word());
        model.addAttribute("tasks", tasks);
        Object[] many = {Math.min(tasks.size(), BulkWork.MOST)};
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute("names", names(work.named(refs(tasks), signedIn.required())));
        model.addAttribute("title", messages.getMessage("inbox.bulk.ask." + kind.word(), many, locale));
        model.addAttribute("words", TaskAddress.of(given).words());
        model.addAttribute("back", TaskAddress.of(given).path());
        model.addAttribute("email", given.getOrDefault("email", ""));
        model.addAttribute("day", given.getOrDefault("day", ""));
        return "inbox/bulk";
    }

    private void tell(Kind kind, Result result, RedirectAttributes redirect) {
        String key = "inbox.bulk.done." + kind.word();
        if (result.left().isEmpty()) {
            Flash.good(redirect, key, result.done());
        } else {
            Flash.warn(redirect, key + ".but", result.done(), result.left().size());
            redirect.addFlashAttribute(
                    "left", result.left().stream().map(this::line).toList());
        }
    }

    private String line(Left left) {
        Locale locale = LocaleContextHolder.getLocale();
        OpenTask task = left.task();
        String why = messages.getMessage("inbox.bulk.left." + left.why(), null, locale);
        return messages.getMessage("inbox.bulk.left", new Object[] {name(task, locale), why}, locale);
    }

    private String name(@Nullable OpenTask task, Locale locale) {
        if (task == null) {
            return messages.getMessage("inbox.bulk.left.unknown", null, locale);
        }
        return name(words.row(task), locale);
    }

    private List<String> names(List<OpenTask> tasks) {
        Locale locale = LocaleContextHolder.getLocale();
        return words.quietRows(tasks).stream().map(row -> name(row, locale)).toList();
    }

    private String name(TaskRows.Row row, Locale locale) {
        return row.subject() == null
                ? row.title()
                : messages.getMessage("inbox.row.title", new Object[] {row.title(), row.subject()}, locale);
    }

    private static List<TaskRef> refs(List<String> tasks) {
        return tasks.stream().map(TaskRef::new).toList();
    }
}
