package org.credentialpath.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of people, as administrators and coordinators keep it. */
@Service
public class PeopleDirectory {

    /** How many people stand on one page of the list. */
    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final People people;
    private final SignedIn signedIn;

    PeopleDirectory(JdbcClient jdbc, EvidenceRecord record, People people, SignedIn signedIn) {
        this.jdbc = jdbc;
        this.record = record;
        this.people = people;
        this.signedIn = signedIn;
    }

    /**
     * People by name, at most {@link #PAGE} and one more when there is a next page.
     *
     * @param text part of a name, an e-mail address or a registry number; empty for everybody
     * @param role only people with it, null for all
     * @param page from 0
     */
    public List<PersonRow> find(String text, @Nullable Role role, int page) {
        return jdbc.sql("""
                        SELECT p.*, a.enabled, a.password_hash IS NOT NULL AS has_password, m.membership,
                          ARRAY(SELECT r.role FROM person_role r WHERE r.person = p.id) AS roles
                        FROM person p LEFT JOIN account a ON a.person = p.id LEFT JOIN registry_membership m ON m.person = p.id
                        WHERE (:text = '' OR p.preferred_name ILIKE :like OR p.legal_name ILIKE :like OR p.email ILIKE :like
                               OR p.registry_number ILIKE :like)
                          AND (:role = '' OR EXISTS (SELECT FROM person_role r WHERE r.person = p.id AND r.role = :role))
                        ORDER BY lower(p.preferred_name), p.id LIMIT :limit OFFSET :offset""")
                .param("text", text.strip())
                .param("like", "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("role", role == null ? "" : role.name())
                .param("limit", PAGE + 1)
                .param("offset", (long) PAGE * page)
                .query(PeopleDirectory::row)
                .list();
    }

    /**
     * Adds a person; a coordinator adds participants only.
     *
     * @throws PersonRefused when a value is not accepted or taken
     */
    @Transactional
    public PersonId add(NewPerson person) {
        if (!Set.of(Role.PARTICIPANT).containsAll(person.roles())) {
            mustBeAdministrator();
        }
        return people.add(person);
    }

    /**
     * Corrects what is known of a person; of an administrator only administrators do.
     *
     * @throws PersonRefused when a value is not accepted or taken
     */
    @Transactional
    public void correct(PersonId id, PersonDetails wanted) {
        Person before = people.get(id);
        if (people.rolesOf(id).contains(Role.ADMIN)) {
            mustBeAdministrator();
        }
        NewPerson after = PersonCheck.checked(new NewPerson(
                wanted.preferredName(),
                wanted.legalName(),
                wanted.email(),
                wanted.phone(),
                wanted.registryNumber(),
                wanted.language(),
                Set.of()));
        refuseTaken(id, after);
        jdbc.sql("""
                        UPDATE person SET preferred_name = ?, legal_name = ?, email = ?, phone = ?, registry_number = ?, language = ?
                        WHERE id = ?""")
                .params(after.preferredName(), after.legalName(), after.email())
                .param(after.phone())
                .param(after.registryNumber())
                .params(after.language().toLanguageTag(), id.value())
                .update();
        record.write(Act.of(id.value(), "person.corrected")
                .words("before", before.preferredName() + ", " + before.legalName() + ", " + before.email())
                .words("after", after.preferredName() + ", " + after.legalName() + ", " + after.email()));
    }

    /**
     * Gives the person exactly these roles; they count on the person's next click.
     *
     * @throws PersonRefused when administrators would take their own role away
     */
    @Transactional
    public void changeRoles(PersonId id, Set<Role> roles) {
        mustBeAdministrator();
        if (signedIn.required().equals(id) && !roles.contains(Role.ADMIN)) {
            throw new PersonRefused("roles", "people.refused.own-role");
        }
        people.get(id);
        Set<Role> before = people.rolesOf(id);
        if (before.equals(roles)) {
            return;
        }
        jdbc.sql("DELETE FROM person_role WHERE person = ?").param(id.value()).update();
        roles.forEach(role -> jdbc.sql("INSERT INTO person_role (person, role) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(id.value(), role.name())
                .update());
        record.write(Act.of(id.value(), "roles.changed")
                .fact("before", HousePeople.names(before))
                .fact("after", HousePeople.names(roles)));
    }

    private void refuseTaken(PersonId id, NewPerson wanted) {
        boolean email = people.findByEmail(wanted.email())
                .filter(other -> !other.id().equals(id))
                .isPresent();
        boolean number = jdbc.sql("SELECT EXISTS (SELECT FROM person WHERE registry_number = ? AND id <> ?)")
                .param(wanted.registryNumber())
                .param(id.value())
                .query(Boolean.class)
                .single();
        if (email || number) {
            throw new PersonRefused(email ? "email" : "registryNumber", "people.refused.taken");
        }
    }

    private void mustBeAdministrator() {
        if (!signedIn.has(Role.ADMIN)) {
            throw new Forbidden("Roles are the administrator's");
        }
    }

    private static PersonRow row(ResultSet row, int index) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(role));
        }
        String membership = row.getString("membership");
        return new PersonRow(
                HousePeople.person(row, index),
                roles,
                state(row),
                membership == null ? Registry.Membership.NONE : Registry.Membership.valueOf(membership));
    }

    private static PersonRow.AccountState state(ResultSet row) throws SQLException {
        if (row.getObject("enabled") == null) {
            return PersonRow.AccountState.NONE;
        }
        if (!row.getBoolean("enabled")) {
            return PersonRow.AccountState.CLOSED;
        }
        return row.getBoolean("has_password")
                ? PersonRow.AccountState.OPEN
                : PersonRow.AccountState.WAITING_FOR_PASSWORD;
    }
}
