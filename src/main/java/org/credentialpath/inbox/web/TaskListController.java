package org.credentialpath.inbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credentialpath.engine.TaskPage;
import org.credentialpath.inbox.TaskList;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tasklist; view, filters and order stand in the address, so that a list can be shared. */
@Controller
class TaskListController {

    private final TaskList list;
    private final TaskRows words;
    private final TaskListParts parts;
    private final SignedIn signedIn;

    TaskListController(TaskList list, TaskRows words, TaskListParts parts, SignedIn signedIn) {
        this.list = list;
        this.words = words;
        this.parts = parts;
        this.signedIn = signedIn;
    }

    @GetMapping("/tasks")
    String show(
            @RequestParam Map<String, String> given,
            @RequestParam(defaultValue = "") List<String> show,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        // Of the boxes a form sends, the map holds the first only.
        Map<String, String> all = new LinkedHashMap<>(given);
        all.put("show", String.join(",", show));
        TaskAddress address = TaskAddress.of(all);
        fill(address, after, model);
        parts.addChoices(signedIn.required(), address, model);
        return "inbox/tasks";
    }

    /** The list alone, for a page that looks after itself whether it is still true. */
    @GetMapping("/tasks/live")
    String live(
            @RequestParam Map<String, String> given,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        fill(TaskAddress.of(given), after, model);
        return "inbox/tasks :: live";
    }

    private void fill(TaskAddress address, @Nullable String after, Model model) {
        PersonId person = signedIn.required();
        TaskList.Shown shown = list.show(person, address.asked(after));
        TaskPage page = shown.page();
        model.addAttribute("asked", address);
        model.addAttribute("view", address.view().word());
        model.addAttribute("opened", address.isOpened());
        model.addAttribute("narrowed", address.asked(after).isNarrowed());
        model.addAttribute("tabs", parts.tabs(shown, address));
        model.addAttribute("rows", words.rows(page.tasks(), address.facts()));
        model.addAttribute("live", "/tasks/live?" + address.query() + (after == null ? "" : "&after=" + after));
        if (page.next() != null) {
            model.addAttribute("next", address.with("after", page.next()));
        }
    }
}
