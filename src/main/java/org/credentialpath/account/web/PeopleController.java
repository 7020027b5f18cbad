package org.credentialpath.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Languages;
import org.credentialpath.people.People;
import org.credentialpath.people.PeopleDirectory;
import org.credentialpath.people.PersonRefused;
import org.credentialpath.people.PersonRow;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of people; adding somebody and correcting what is known of them. */
@Controller
class PeopleController {

    private final PeopleDirectory directory;
    private final People people;
    private final PersonAccounts accounts;
    private final SignedIn signedIn;
    private final Languages languages;
    private final Words words;

    PeopleController(
            PeopleDirectory directory,
            People people,
            PersonAccounts accounts,
            SignedIn signedIn,
            Languages languages,
            Words words) {
        this.directory = directory;
        this.people = people;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.languages = languages;
        this.words = words;
    }

    /** A person in the list, in words. */
    record Line(PersonId id, String name, String email, String roles, String account, String registry) {}

    @GetMapping("/people")
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        int from = Math.max(0, Math.min(page, 100_000));
        List<PersonRow> rows = directory.find(text, role, from);
        boolean more = rows.size() > PeopleDirectory.PAGE;
        model.addAttribute(
                "people",
                rows.stream().limit(PeopleDirectory.PAGE).map(this::line).toList());
        model.addAttribute("text", text);
        model.addAttribute("role", role == null ? "" : role.name());
        model.addAttribute("roles", words.roles());
        model.addAttribute("previous", from > 0 ? address(text, role, from - 1) : null);
        model.addAttribute("next", more ? address(text, role, from + 1) : null);
        return "account/people";
    }

    @GetMapping("/people/new")
    String askNew(Model model) {
        return form(PersonForm.empty(), model);
    }

    @PostMapping("/people/new")
    String add(
            @ModelAttribute PersonForm typed, HttpServletResponse response, RedirectAttributes redirect, Model model) {
        if (!typed.missing().isEmpty()) {
            return refuse(words.missing(typed), response, model, form(typed, model));
        }
        Set<Role> roles = mayChooseRoles() ? typed.roles() : Set.of(Role.PARTICIPANT);
        try {
            PersonAccounts.Added added = accounts.add(typed.person(roles), typed.opensAccount() && mayChooseRoles());
            redirect.addFlashAttribute("code", added.code());
            Flash.good(redirect, "account.people.added", typed.preferredName().strip());
            return "redirect:/people/" + added.person();
        } catch (PersonRefused refused) {
            return refuse(words.problem(refused), response, model, form(typed, model));
        }
    }

    @GetMapping("/people/{id}/details")
    String askDetails(@PathVariable PersonId id, Model model) {
        return details(id, PersonForm.of(people.get(id)), model);
    }

    @PostMapping("/people/{id}/details")
    String correct(
            @PathVariable PersonId id,
            @ModelAttribute PersonForm typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (!typed.missing().isEmpty()) {
            return refuse(words.missing(typed), response, model, details(id, typed, model));
        }
        try {
            directory.correct(id, typed.details());
            Flash.good(redirect, "account.people.corrected");
            return "redirect:/people/" + id;
        } catch (PersonRefused refused) {
            return refuse(words.problem(refused), response, model, details(id, typed, model));
        }
    }

    private String form(PersonForm typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("roles", words.roles());
        model.addAttribute("chosen", typed.roles().stream().map(Role::name).collect(Collectors.toSet()));
        model.addAttribute("mayChooseRoles", mayChooseRoles());
        model.addAttribute("languages", words.languages(languages.offered()));
        return "account/person-new";
    }

    private String details(PersonId id, PersonForm typed, Model model) {
        model.addAttribute("person", people.get(id));
        model.addAttribute("typed", typed);
        model.addAttribute("languages", words.languages(languages.offered()));
        return "account/person-details";
    }

    private static String refuse(Problems problems, HttpServletResponse response, Model model, String page) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Problems.NAME, problems);
        return page;
    }

    private boolean mayChooseRoles() {
        return signedIn.has(Role.ADMIN);
    }

    private Line line(PersonRow row) {
        return new Line(
                row.person().id(),
                row.person().preferredName(),
                row.person().email(),
                row.roles().stream()
                        .map(role -> words.of("people.role." + role.group()))
                        .collect(Collectors.joining(", ")),
                words.of("account.people.account." + Words.key(row.account())),
                words.of("people.membership." + Words.key(row.membership())));
    }

    private static String address(String text, @Nullable Role role, int page) {
        return UriComponentsBuilder.fromPath("/people")
                .queryParam("text", "{text}")
                .queryParam("role", "{role}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(text, role == null ? "" : role.name())
                .toUriString();
    }
}
