package org.credentialpath.browser;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.notification.Notices;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the pages in {@code page-states.txt} are about, made once with the steps of the module tests; somebody with the
 * longest names is in the middle of it. The list calls each thing by the name it gets here.
 */
final class PageWorld {

    static final String LONG_NAME = "Wilhelmina-Konstantina Featherstonehaugh-Cholmondeley-Vandenberghe";
    static final String LONG_TITLE = "Infants and toddlers of Androscoggin, Aroostook and Piscataquis counties";
    static final String LONG_WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";

    /** Signs in under this name. */
    static final String LONG = "long";

    private static final String LONG_ADDRESS =
            "wilhelmina-konstantina.featherstonehaugh-cholmondeley-vandenberghe@kindergarten-on-the-hill.example.org";

    @Autowired
    DemoPeople demo;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CohortPlaces cohorts;

    @Autowired
    PortfolioPlaces portfolios;

    @Autowired
    ReviewPlaces reviews;

    @Autowired
    CoursePlaces courses;

    private final Map<String, String> places = new TreeMap<>();

    /** Makes everything and says where it is. */
    Map<String, String> make() {
        PersonId wide = somebodyWithLongNames();
        put("person.long", wide);
        cohorts.make(this, wide);
        portfolios.make(this, wide);
        reviews.make(this);
        courses.make(this);
        aMailThatCannotBeSent();
        return places;
    }

    void put(String name, Object place) {
        places.put(name, place.toString());
    }

    /** What stands under that name already. */
    String place(String name) {
        return Objects.requireNonNull(places.get(name), name);
    }

    /** Keeps the address of the open task at this step of the case. */
    void putTask(String name, CaseId id, String step) {
        put(
                name,
                tasks.ofCase(id).stream()
                        .filter(task -> task.step().equals(step))
                        .map(task -> "/tasks/" + task.ref())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(step + " is not open, but "
                                + tasks.ofCase(id).stream().map(OpenTask::step).toList())));
    }

    PersonId demo(String login) {
        return demo.withLogin(login);
    }

    private PersonId somebodyWithLongNames() {
        PersonId wide = people.add(new NewPerson(
                LONG_NAME, LONG_NAME, LONG_ADDRESS, "2075550199", "R-109999", Locale.US, Set.of(Role.PARTICIPANT)));
        accounts.openForDemo(Map.of(wide, LONG), DemoPeople.PASSWORD);
        return wide;
    }

    private void aMailThatCannotBeSent() {
        PersonId to = demo("participant9");
        transaction.executeWithoutResult(
                status -> notices.send("request-received", to, UUID.randomUUID(), "cannot be sent"));
        jdbc.sql("UPDATE outbox_mail SET state = 'PARKED', due_at = NULL, failure = 'notification.failure.address'"
                        + " WHERE notice = 'request-received' AND receiver = ?")
                .param(to.value())
                .update();
        put("mail", jdbc.sql("SELECT max(id) FROM outbox_mail").query(Long.class).single());
    }
}
