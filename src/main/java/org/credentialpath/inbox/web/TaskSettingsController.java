package org.credentialpath.inbox.web;

import java.util.Map;
import org.credentialpath.inbox.KeptLists;
import org.credentialpath.inbox.KeptLists.Kept;
import org.credentialpath.inbox.TaskDigest;
import org.credentialpath.page.Flash;
import org.credentialpath.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people set for themselves on the tasklist: lists kept under a name, and the daily mail. */
@Controller
@RequestMapping("/tasks")
class TaskSettingsController {

    private final KeptLists lists;
    private final TaskDigest digest;
    private final SignedIn signedIn;

    TaskSettingsController(KeptLists lists, TaskDigest digest, SignedIn signedIn) {
        this.lists = lists;
        this.digest = digest;
        this.signedIn = signedIn;
    }

    @PostMapping("/lists")
    String keep(
            @RequestParam Map<String, String> given,
            @RequestParam(name = "name", defaultValue = "") String name,
            RedirectAttributes redirect) {
        TaskAddress address = TaskAddress.of(given);
        String called = name.strip();
        if (called.isEmpty() || called.length() > KeptLists.LONGEST) {
            Flash.warn(redirect, "inbox.lists.no-name", KeptLists.LONGEST);
        } else if (lists.keep(signedIn.required(), new Kept(called, address.query()))) {
            Flash.good(redirect, "inbox.lists.kept", called);
        } else {
            Flash.warn(redirect, "inbox.lists.too-many", KeptLists.MOST);
        }
        return "redirect:" + address.path();
    }

    @PostMapping("/lists/forget")
    String forget(@RequestParam(defaultValue = "") String name, RedirectAttributes redirect) {
        lists.forget(signedIn.required(), name);
        Flash.good(redirect, "inbox.lists.forgotten", name);
        return "redirect:/tasks";
    }

    @PostMapping("/digest")
    String digest(@RequestParam(defaultValue = "false") boolean wanted, RedirectAttributes redirect) {
        digest.choose(signedIn.required(), wanted);
        Flash.good(redirect, wanted ? "inbox.digest.on" : "inbox.digest.off");
        return "redirect:/tasks";
    }
}
