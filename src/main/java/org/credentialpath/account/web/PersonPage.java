package org.credentialpath.account.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.page.SummaryRow;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Languages;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one person shows. */
@Component
class PersonPage {

    private final People people;
    private final Accounts accounts;
    private final Registry registry;
    private final Conflicts conflicts;
    private final SignedIn signedIn;
    private final Words words;

    PersonPage(
            People people, Accounts accounts, Registry registry, Conflicts conflicts, SignedIn signedIn, Words words) {
        this.people = people;
        this.accounts = accounts;
        this.registry = registry;
        this.conflicts = conflicts;
        this.signedIn = signedIn;
        this.words = words;
    }

    /** A tie in words. */
    record TieLine(String other, String kind, @Nullable LocalDate until) {}

    /** Fills the model of the page; also after something was refused. */
    void fill(PersonId id, Model model) {
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
