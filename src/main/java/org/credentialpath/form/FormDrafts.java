package org.credentialpath.form;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Half-filled forms, kept on the server from the first click on: one per person, form and aggregate. */
@Service
public class FormDrafts {

    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final HouseClock clock;

    FormDrafts(JdbcClient jdbc, JsonMapper json, HouseClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public void save(FormPlace place, Posted typed) {
        Map<String, List<String>> answers = new LinkedHashMap<>(typed.texts());
        answers.keySet().removeIf(name -> name.startsWith("_"));
        jdbc.sql("INSERT INTO form_draft (person, form, key, typed, saved_at) VALUES (?, ?, ?, ?::jsonb, ?)"
                        + " ON CONFLICT (person, form, key) DO UPDATE SET typed = excluded.typed,"
                        + " saved_at = excluded.saved_at")
                .params(
                        place.person().value(),
                        place.form(),
                        place.key(),
                        json.writeValueAsString(answers),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    public Optional<Posted> find(FormPlace place) {
        return jdbc.sql("SELECT typed::text FROM form_draft WHERE person = ? AND form = ? AND key = ?")
                .params(place.person().value(), place.form(), place.key())
                .query(String.class)
                .optional()
                .map(text -> Posted.texts(json.readValue(text, TYPED)));
    }

    @Transactional
    public void delete(FormPlace place) {
        jdbc.sql("DELETE FROM form_draft WHERE person = ? AND form = ? AND key = ?")
                .params(place.person().value(), place.form(), place.key())
                .update();
    }

    /** Forgets whatever the person has typed and not sent. */
    @Transactional
    public void erase(PersonId person) {
        jdbc.sql("DELETE FROM form_draft WHERE person = ?")
                .param(person.value())
                .update();
    }
}
