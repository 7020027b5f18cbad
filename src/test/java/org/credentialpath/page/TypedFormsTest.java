package org.credentialpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class TypedFormsTest {

    @Autowired
    TypedForms forms;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void forgetsWhatNobodyCameBackForAndKeepsTheRest() {
        PersonId person = people.with(Role.PARTICIPANT);
        forms.save(new TypedForm(person, "/old", "/old", "print"), Map.of("text", List.of("Old")));
        forms.save(new TypedForm(person, "/new", "/new", "print"), Map.of("text", List.of("New")));
        jdbc.sql("UPDATE page_typed SET saved_at = saved_at - interval '8 days' WHERE person = ? AND address = '/old'")
                .param(person.value())
                .update();

        forms.sweep();

        assertThat(jdbc.sql("SELECT address FROM page_typed WHERE person = ?")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .containsExactly("/new");
        assertThat(forms.find(person, "/new").orElseThrow().typed()).containsEntry("text", List.of("New"));
    }
}
