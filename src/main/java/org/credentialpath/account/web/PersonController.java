package org.credentialpath.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Set;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.PasswordSetting;
import org.credentialpath.people.People;
import org.credentialpath.people.PeopleDirectory;
import org.credentialpath.people.Person;
import org.credentialpath.people.PersonRefused;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: roles, account, registry membership and ties. */
@Controller
class PersonController {

    private final People people;
    private final PeopleDirectory directory;
    private final Accounts accounts;
    private final PersonAccounts personAccounts;
    private final PasswordSetting passwords;
    private final Registry registry;
    private final Conflicts conflicts;
    private final PersonPage page;
    private final Words words;

    PersonController(
            People people,
            PeopleDirectory directory,
            Accounts accounts,
            PersonAccounts personAccounts,
            PasswordSetting passwords,
            Registry registry,
            Conflicts conflicts,
            PersonPage page,
            Words words) {
        this.people = people;
        this.directory = directory;
        this.accounts = accounts;
        this.personAccounts = personAccounts;
        this.passwords = passwords;
        this.registry = registry;
        this.conflicts = conflicts;
        this.page = page;
        this.words = words;
    }

    @GetMapping("/people/{id}")
    String show(@PathVariable PersonId id, Model model) {
        page.fill(id, model);
        return "account/person";
    }

    @PostMapping("/people/{id}/roles")
    String changeRoles(
            @PathVariable PersonId id,
            @RequestParam(required = false) @Nullable Set<Role> roles,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        return act(
                id,
                "account.person.roles.changed",
                response,
                redirect,
                model,
                () -> directory.changeRoles(id, roles == null ? Set.of() : roles));
    }

    @PostMapping("/people/{id}/account/open")
    String openAccount(
            @PathVariable PersonId id, HttpServletResponse response, RedirectAttributes redirect, Model model) {
        return act(
                id,
                "account.person.account.opened",
                response,
                redirect,
                model,
                () -> redirect.addFlashAttribute(
                        "code", personAccounts.open(people.get(id).id())));
    }

    @PostMapping("/people/{id}/account/code")
    String giveCode(@PathVariable PersonId id, HttpServletResponse response, RedirectAttributes redirect, Model model) {
        return act(
                id,
                "account.person.code.given",
                response,
                redirect,
                model,
                () -> redirect.addFlashAttribute(
                        "code", passwords.giveCode(people.get(id).id())));
    }

    @PostMapping("/people/{id}/account/end-sessions")
    String endSessions(
            @PathVariable PersonId id, HttpServletResponse response, RedirectAttributes redirect, Model model) {
        return act(
                id,
                "account.person.sessions.ended",
                response,
                redirect,
                model,
                () -> accounts.endSessions(people.get(id).id()));
    }

    @PostMapping("/people/{id}/account/disable")
    String disable(@PathVariable PersonId id, HttpServletResponse response, RedirectAttributes redirect, Model model) {
        return act(id, "account.person.account.disabled", response, redirect, model, () -> accounts.disable(id));
    }

    @PostMapping("/people/{id}/account/enable")
    String enable(@PathVariable PersonId id, HttpServletResponse response, RedirectAttributes redirect, Model model) {
        return act(id, "account.person.account.enabled", response, redirect, model, () -> accounts.enable(id));
    }

    @PostMapping("/people/{id}/registry")
    String tell(
            @PathVariable PersonId id,
            @RequestParam Registry.Membership membership,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        return act(
                id,
                "account.person.registry.told",
                response,
                redirect,
                model,
                () -> registry.tell(people.get(id).id(), membership));
    }

    @PostMapping("/people/{id}/ties")
    String declare(
            @PathVariable PersonId id,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(required = false) Conflicts.@Nullable Kind kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        model.addAttribute("other", other);
        model.addAttribute("kind", kind == null ? "" : kind.name());
        model.addAttribute("until", until);
        return act(id, "account.person.tie.declared", response, redirect, model, () -> {
            if (kind == null) {
                throw new PersonRefused("kind", "account.person.tie.kind.missing");
            }
            Person found = people.findByEmail(other)
                    .orElseThrow(() -> new PersonRefused("other", "account.person.tie.other.unknown"));
            conflicts.declare(new Conflicts.Tie(people.get(id).id(), found.id(), kind, until));
        });
    }

    private String act(
            PersonId id,
            String done,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model,
            Runnable act) {
        try {
            act.run();
            Flash.good(redirect, done);
            return "redirect:/people/" + id;
        } catch (PersonRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Problems.NAME, words.problem(refused));
            return show(id, model);
        }
    }
}
