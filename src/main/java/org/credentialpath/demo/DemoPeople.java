package org.credentialpath.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.credentialpath.account.DemoSignIns;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.People;
import org.credentialpath.people.Registry;
import org.credentialpath.people.Registry.Membership;
import org.credentialpath.people.Role;
import org.credentialpath.shared.InDemoMode;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented people of demo mode. They are made at the first start and offered on the sign-in page. */
@Component
@InDemoMode
public class DemoPeople implements DemoSignIns {

    /** The password of them all. */
    public static final String PASSWORD = "demo";

    private record Invented(
            String login, String name, Role role, @Nullable String registryNumber) {

        // The group of a numbered sign-in name is what stands before the number.
        String about() {
            return "demo.person." + login.replaceAll("\\d+$", "");
        }

        NewPerson person() {
            String email =
                    name.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").replace(' ', '.') + "@example.org";
            String phone = "207555" + String.format(Locale.ROOT, "01%02d", Math.floorMod(login.hashCode(), 100));
            return new NewPerson(name, name, email, phone, registryNumber, Locale.US, Set.of(role));
        }
    }

    private static final List<Invented> ALL = List.of(
            participant("participant", "Abigail Thibodeau", "R-104211"),
            participant("participant2", "Marcus Ouellette", "R-104318"),
            participant("participant3", "Fadumo Hassan", "R-104402"),
            participant("participant4", "Hannah Pelletier", "R-104477"),
            participant("participant5", "Luz Moreno", "R-104530"),
            participant("participant6", "Caleb Dyer", "R-104588"),
            participant("participant7", "Noelle Michaud", "R-104639"),
            participant("participant8", "Josephine Sockabasin", "R-104701"),
            participant("participant9", "Tessa Libby", "R-103950"),
            staff("facilitator", "Ruth Cyr", Role.FACILITATOR),
            staff("facilitator2", "Daniel Beaulieu", Role.FACILITATOR),
            staff("reviewer1", "Patricia Gagnon", Role.REVIEWER),
            staff("reviewer2", "Owen Hathaway", Role.REVIEWER),
            staff("reviewer3", "Amina Warsame", Role.REVIEWER),
            staff("observer", "Janet Theriault", Role.OBSERVER),
            staff("observer2", "Peter Sewall", Role.OBSERVER),
            staff("coordinator", "Colleen Bouchard", Role.COORDINATOR),
            staff("coordinator2", "Isaac Merrill", Role.COORDINATOR),
            staff("reviewteam1", "Margaret Foss", Role.REVIEW_TEAM),
            staff("reviewteam2", "Henri Levesque", Role.REVIEW_TEAM),
            staff("reviewteam3", "Deqa Abdi", Role.REVIEW_TEAM),
            staff("appeals1", "Walter Cushing", Role.APPEALS),
            staff("appeals2", "Elaine Dube", Role.APPEALS),
            staff("teamlead", "Yvonne Saucier", Role.TEAM_LEAD),
            staff("teamdeputy", "Grant Whitcomb", Role.TEAM_LEAD),
            staff("learner", "Nathan Plourde", Role.PARTICIPANT),
            staff("workplace", "Bridget Hale", Role.WORKPLACE),
            staff("liaison", "Carla Emery", Role.LIAISON),
            staff("owner1", "Simone Lachance", Role.OWNER),
            staff("owner2", "Thomas Haskell", Role.OWNER),
            staff("auditor", "Ingrid Sprague", Role.AUDITOR),
            staff("admin", "Frank Tardif", Role.ADMIN));

    private final People people;
    private final Accounts accounts;
    private final Registry registry;

    DemoPeople(People people, Accounts accounts, Registry registry) {
        this.people = people;
        this.accounts = accounts;
        this.registry = registry;
    }

    private static Invented participant(String login, String name, String registryNumber) {
        return new Invented(login, name, Role.PARTICIPANT, registryNumber);
    }

    private static Invented staff(String login, String name, Role role) {
        return new Invented(login, name, role, null);
    }

    /**
     * The person with this sign-in name.
     *
     * @throws java.util.NoSuchElementException when there is none, or before the application has started
     */
    public PersonId withLogin(String login) {
        return accounts.withLogin(login).orElseThrow();
    }

    /** Adds who is missing: all of them at the first start, nobody later. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void add() {
        Map<PersonId, String> logins = new LinkedHashMap<>();
        ALL.stream()
                .filter(invented -> accounts.withLogin(invented.login()).isEmpty())
                .forEach(invented -> logins.put(add(invented), invented.login()));
        if (!logins.isEmpty()) {
            accounts.openForDemo(logins, PASSWORD);
        }
    }

    private PersonId add(Invented invented) {
        PersonId person = people.add(invented.person());
        if (invented.registryNumber() != null) {
            boolean lapsed = invented.login().equals("participant9");
            registry.tell(person, lapsed ? Membership.LAPSED : Membership.ACTIVE);
        }
        return person;
    }

    @Override
    public List<DemoSignIn> all() {
        return ALL.stream()
                .map(invented -> new DemoSignIn(invented.login(), PASSWORD, invented.name(), invented.about()))
                .toList();
    }
}
