package org.credentialpath.inbox;

import java.time.ZoneOffset;
import java.util.List;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of tasks people keep under names of their own: shortcuts to addresses, no facts of the house. */
@Service
public class KeptLists {

    /** So many for one person at most. */
    public static final int MOST = 20;

    /** So many characters of a name at most. */
    public static final int LONGEST = 60;

    /** @param words what stands in the address behind the question mark */
    public record Kept(String name, String words) {}

    private final JdbcClient jdbc;
    private final HouseClock clock;

    KeptLists(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name. */
    public List<Kept> of(PersonId person) {
        return jdbc.sql("SELECT name, words FROM task_list WHERE person = ? ORDER BY lower(name), name")
                .param(person.value())
                .query((row, number) -> new Kept(row.getString("name"), row.getString("words")))
                .list();
    }

    /** Keeps a list, in the place of one with the same name; false when there are too many. */
    @Transactional
    public boolean keep(PersonId person, Kept list) {
        boolean known = of(person).stream().anyMatch(each -> each.name().equals(list.name()));
        if (!known && of(person).size() >= MOST) {
            return false;
        }
        jdbc.sql("INSERT INTO task_list (person, name, words, kept) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (person, name) DO UPDATE SET words = excluded.words, kept = excluded.kept")
                .params(person.value(), list.name(), list.words())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    /** Forgets a list; one that is not there is forgotten already. */
    @Transactional
    public void forget(PersonId person, String name) {
        jdbc.sql("DELETE FROM task_list WHERE person = ? AND name = ?")
                .params(person.value(), name)
                .update();
    }
}
