package org.credentialpath.inbox.web;

import java.util.List;
import java.util.Map;
import org.credentialpath.engine.TaskPage;
import org.credentialpath.inbox.TaskList;
import org.credentialpath.inbox.TaskList.Narrowing;
import org.credentialpath.inbox.TaskList.View;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Tab;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The tasklist; view and filters stand in the address, so that a list can be shared. */
@Controller
class TaskListController {

    private final TaskList list;
    private final TaskRows words;
    private final Programs programs;
    private final SignedIn signedIn;
    private final MessageSource messages;

    TaskListController(TaskList list, TaskRows words, Programs programs, SignedIn signedIn, MessageSource messages) {
        this.list = list;
        this.words = words;
        this.programs = programs;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    @GetMapping("/tasks")
    String show(
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(defaultValue = "") String program,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        PersonId person = signedIn.required();
        View chosen = View.of(view);
        TaskPage page = list.page(person, chosen, new Narrowing(orNull(program), null, null, orNull(text)), after);
        model.addAttribute("view", chosen);
        model.addAttribute("tabs", tabs(person, chosen));
        model.addAttribute("rows", page.tasks().stream().map(words::row).toList());
        model.addAttribute(
                "programs",
                programs.all().stream()
                        .map(each -> Choice.of(each.id(), each.name()))
                        .toList());
        model.addAttribute("program", program);
        model.addAttribute("text", text);
        if (page.next() != null) {
            model.addAttribute("next", address(chosen, program, text, page.next()));
        }
        return "inbox/tasks";
    }

    private List<Tab> tabs(PersonId person, View chosen) {
        return list.counts(person).entrySet().stream()
                .map(entry -> tab(entry, chosen))
                .toList();
    }

    private Tab tab(Map.Entry<View, Integer> entry, View chosen) {
        String word = entry.getKey().word();
        String label = messages.getMessage("inbox.view." + word, null, LocaleContextHolder.getLocale());
        String count = entry.getValue() >= 1000 ? "1000+" : String.valueOf(entry.getValue());
        return new Tab(label, "/tasks?view=" + word, entry.getKey() == chosen, count);
    }

    private static String address(View view, String program, String text, String after) {
        return UriComponentsBuilder.fromPath("/tasks")
                .queryParam("view", view.word())
                .queryParam("program", "{program}")
                .queryParam("text", "{text}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(program, text, after)
                .toUriString();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
