package org.credentialpath.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.page.SummaryRow;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Languages;
import org.credentialpath.people.PasswordSetting;
import org.credentialpath.people.People;
import org.credentialpath.people.PeopleDirectory;
import org.credentialpath.people.Person;
import org.credentialpath.people.PersonRefused;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
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
    private final SignedIn signedIn;
    private final Words words;

    PersonController(
            People people,
            PeopleDirectory directory,
            Accounts accounts,
            PersonAccounts personAccounts,
            PasswordSetting passwords,
            Registry registry,
            Conflicts conflicts,
            SignedIn signedIn,
            Words words) {
        this.people = people;
        this.directory = directory;
        this.accounts = accounts;
        this.personAccounts = personAccounts;
        this.passwords = passwords;
        this.registry = registry;
        this.conflicts = conflicts;
        this.signedIn = signedIn;
        this.words = words;
    }

    /** A tie in words. */
    record TieLine(String other, String kind, @Nullable LocalDate until) {}

    @GetMapping("/people/{id}")
    String show(@PathVariable PersonId id, Model model) {
        Person person = people.get(id);
        Set<Role> roles = people.rolesOf(id);
        model.addAttribute("person", person);
        model.addAttribute("facts", facts(person, roles));
        model.addAttribute("roles", words.roles());
        model.addAttribute("chosen", roles.stream().map(Role::name).collect(Collectors.toSet()));
        model.addAttribute("account", accounts.of(id).orElse(null));
        model.addAttribute("membership", registry.membershipOf(id).name());
        model.addAttribute("memberships", words.choices(Registry.Membership.class, "people.membership"));
        model.addAttribute(
                "ties", conflicts.of(id).stream().map(tie -> line(id, tie)).toList());
        model.addAttribute("kinds", words.choices(Conflicts.Kind.class, "people.tie"));
        model.addAttribute("administrator", signedIn.has(Role.ADMIN));
        model.addAttribute("coordinator", signedIn.has(Role.COORDINATOR));
        model.addAttribute("oneself", signedIn.required().equals(id));
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

    private List<SummaryRow> facts(Person person, Set<Role> roles) {
        String named = roles.stream()
                .map(role -> words.of("people.role." + role.group()))
                .collect(Collectors.joining(", "));
        return List.of(
                SummaryRow.of(words.of("account.person.legal-name"), person.legalName()),
                SummaryRow.of(words.of("account.person.email"), person.email()),
                SummaryRow.of(words.of("account.person.phone"), readable(person.phone())),
                SummaryRow.of(words.of("account.person.registry-number"), person.registryNumber()),
                SummaryRow.of(words.of("account.person.language"), Languages.ownName(person.language())),
                SummaryRow.of(words.of("account.person.roles"), named));
    }

    private static @Nullable String readable(@Nullable String phone) {
        return phone == null ? null : phone.replaceFirst("^(\\d{3})(\\d{3})(\\d{4})", "($1) $2-$3");
    }

    private TieLine line(PersonId id, Conflicts.Tie tie) {
        PersonId other = tie.one().equals(id) ? tie.other() : tie.one();
        return new TieLine(
                people.get(other).preferredName(), words.of("people.tie." + Words.key(tie.kind())), tie.until());
    }
}
