package org.credentialpath.inbox.web;

import java.util.Map;
import org.credentialpath.inbox.KeptLists;
import org.credentialpath.inbox.KeptLists.Kept;
import org.credentialpath.page.Flash;
import org.credentialpath.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the list that is shown under a name, and forgets it. */
@Controller
@RequestMapping("/tasks/lists")
class KeptListController {

    private final KeptLists lists;
    private final SignedIn signedIn;

    KeptListController(KeptLists lists, SignedIn signedIn) {
        this.lists = lists;
        this.signedIn = signedIn;
    }

    @PostMapping
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

    @PostMapping("/forget")
    String forget(@RequestParam(defaultValue = "") String name, RedirectAttributes redirect) {
        lists.forget(signedIn.required(), name);
        Flash.good(redirect, "inbox.lists.forgotten", name);
        return "redirect:/tasks";
    }
}
