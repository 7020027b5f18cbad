package org.credentialpath.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.credentialpath.shared.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps people in the tables person and person_role. */
@Service
class HousePeople implements People {

    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;

    HousePeople(JdbcClient jdbc, EvidenceRecord record, HouseClock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public Person get(PersonId id) {
        return jdbc.sql("SELECT * FROM person WHERE id = ?")
                .param(id.value())
                .query(HousePeople::person)
                .optional()
                .orElseThrow(() -> PersonUnknown.withId(id));
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        return jdbc.sql("SELECT * FROM person WHERE lower(email) = lower(?)")
                .param(email.strip())
                .query(HousePeople::person)
                .optional();
    }

    @Override
    public List<Person> withRole(Role role) {
        return jdbc.sql("""
                        SELECT p.* FROM person p JOIN person_role r ON r.person = p.id LEFT JOIN account a ON a.person = p.id
                        WHERE r.role = ? AND a.enabled IS NOT FALSE ORDER BY p.preferred_name, p.id""").param(role.name()).query(HousePeople::person).list();
    }

    @Override
    public Set<Role> rolesOf(PersonId id) {
        return jdbc
                .sql("SELECT role FROM person_role WHERE person = ?")
                .param(id.value())
                .query((row, index) -> Role.valueOf(row.getString("role")))
                .list()
                .stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    @Override
    public Map<PersonId, String> namesOf(Collection<PersonId> ids) {
        return jdbc
                .sql("SELECT id, preferred_name FROM person WHERE id = ANY (:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, index) ->
                        Map.entry(new PersonId(row.getObject("id", UUID.class)), row.getString("preferred_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Person> search(String words, int most) {
        String query = SearchWords.query(words);
        if (query.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT * FROM person WHERE words @@ to_tsquery('simple', unmarked(:words))
                        ORDER BY lower(preferred_name), id LIMIT :most""")
                .param("words", query)
                .param("most", most)
                .query(HousePeople::person)
                .list();
    }

    @Override
    @Transactional
    public PersonId add(NewPerson wanted) {
        NewPerson person = PersonCheck.checked(wanted);
        PersonId id = PersonId.random();
        if (insert(id, person) == 0) {
            throw new PersonRefused(takenField(person), "people.refused.taken");
        }
        person.roles().forEach(role -> give(id, role));
        record.write(Act.of(id.value(), "person.added")
                .fact("roles", names(person.roles()))
                .words("name", person.preferredName())
                .words("legalName", person.legalName())
                .words("email", person.email()));
        return id;
    }

    private int insert(PersonId id, NewPerson person) {
        return jdbc.sql("""
                        INSERT INTO person (id, preferred_name, legal_name, email, phone, registry_number, language, added_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(id.value(), person.preferredName(), person.legalName(), person.email())
                .param(person.phone())
                .param(person.registryNumber())
                .params(person.language().toLanguageTag(), Times.column(clock.instant()))
                .update();
    }

    private String takenField(NewPerson person) {
        return findByEmail(person.email()).isPresent() ? "email" : "registryNumber";
    }

    private void give(PersonId id, Role role) {
        jdbc.sql("INSERT INTO person_role (person, role) VALUES (?, ?)")
                .params(id.value(), role.name())
                .update();
    }

    static String names(Set<Role> roles) {
        return new TreeSet<>(roles).stream().map(Role::group).collect(Collectors.joining(" "));
    }

    static Person person(ResultSet row, int index) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("preferred_name"),
                row.getString("legal_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("registry_number"),
                Locale.forLanguageTag(row.getString("language")));
    }
}
