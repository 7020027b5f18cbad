package org.credentialpath.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.document.Samples;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.Covers;
import org.credentialpath.inbox.Desk;
import org.credentialpath.inbox.TaskComments;
import org.credentialpath.notification.Notices;
import org.credentialpath.people.Accounts;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the pages in {@code page-states.txt} are about, made once with the steps of the module tests; somebody, for the
 * list with the longest names, is in the middle of it. The list calls each thing by the name it gets here.
 */
final class PageWorld {

    /**
     * What the person in the middle, their cohort and what they write is called.
     *
     * @param family what all others are called as well, where it is the long one
     * @param word stands in texts that people write
     */
    record Names(String person, String family, String email, String title, String word) {

        static final Names LONG = new Names(
                "Wilhelmina-Konstantina Featherstonehaugh-Cholmondeley-Vandenberghe",
                "Featherstonehaugh-Cholmondeley-Vandenberghe",
                "wilhelmina-konstantina.featherstonehaugh-cholmondeley@kindergarten-on-the-hill.example.org",
                "Infants and toddlers of Androscoggin, Aroostook and Piscataquis counties",
                "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft");
        static final Names USUAL =
                new Names("Mara Pine", "Pine", "mara.pine@example.org", "Infants and toddlers, spring", "Thank you.");

        /** Any of them on a page makes it long. */
        List<String> all() {
            return List.of(family, title, word, email);
        }
    }

    /** Signs in under this name. */
    static final String LONG = "long";

    @Autowired
    DemoPeople demo;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Doors doors;

    @Autowired
    Notices notices;

    @Autowired
    TestReviews testReviews;

    @Autowired
    TaskComments comments;

    @Autowired
    Desk desk;

    @Autowired
    Covers covers;

    @Autowired
    HouseClock clock;

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
    private Names names = Names.LONG;

    /** Makes everything and says where it is. */
    Map<String, String> make(Names called) {
        names = called;
        put("word", called.word());
        if (called.equals(Names.LONG)) {
            everybodyIsOfOneFamily();
            testReviews.adding(called.word());
        }
        put("person.email", called.email());
        put("participant.name", people.get(demo("participant")).legalName());
        PersonId wide = somebody();
        put("person.long", wide);
        put("person.other", demo("appeals2"));
        cohorts.make(this, wide);
        portfolios.make(this, wide);
        reviews.make(this);
        courses.make(this);
        talkAndAbsence();
        if (called.equals(Names.LONG)) {
            everybodyWritesMore();
        }
        aMailThatCannotBeSent();
        return places;
    }

    Names names() {
        return names;
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
        put(name, doors.task(id, step));
    }

    PersonId demo(String login) {
        return demo.withLogin(login);
    }

    // Before anything is made: what is made keeps the names that people had.
    private void everybodyIsOfOneFamily() {
        jdbc.sql("UPDATE person SET preferred_name = preferred_name || ' ' || :family,"
                        + " legal_name = legal_name || ' ' || :family")
                .param("family", names.family())
                .update();
    }

    // What is written with the steps of the module tests is short.
    private void everybodyWritesMore() {
        jdbc.sql("UPDATE visit SET site_name = site_name || ' ' || ? WHERE site_name <> ''")
                .param(names.word())
                .update();
    }

    private PersonId somebody() {
        PersonId somebody = people.add(new NewPerson(
                names.person(),
                names.person(),
                names.email(),
                "2075550199",
                "R-109999",
                Locale.US,
                Set.of(Role.PARTICIPANT)));
        accounts.openForDemo(Map.of(somebody, LONG), DemoPeople.PASSWORD);
        return somebody;
    }

    private void talkAndAbsence() {
        PersonId coordinator = demo("coordinator");
        PersonId away = demo("facilitator2");
        TestPeople.as(coordinator, () -> {
            var task = new TaskRef(place("task.reviewer").replace("/tasks/", ""));
            byte[] map = Samples.picture(64, 48);
            MockMultipartFile file = new MockMultipartFile("files", names.word() + ".png", "image/png", map);
            String text = "She asked for somebody from another county. " + names.word();
            comments.add(task, coordinator, text, List.of(file.getResource()));
            return task;
        });
        handed(demo("coordinator2"), coordinator);
        TestPeople.as(away, () -> {
            LocalDate first = clock.today().plusDays(3);
            covers.plan(new Covers.Away(away, demo("facilitator"), first, first.plusDays(7)));
            return first;
        });
    }

    private void handed(PersonId by, PersonId to) {
        var task = new TaskRef(place("task.panel").replace("/tasks/", ""));
        TestPeople.as(by, () -> desk.assign(task, by, to));
    }

    private void aMailThatCannotBeSent() {
        PersonId to = demo("participant9");
        transaction.executeWithoutResult(
                status -> notices.send("request-received", to, UUID.randomUUID(), "cannot be sent"));
        jdbc.sql("UPDATE outbox_mail SET state = 'PARKED', due_at = NULL, failure = 'notification.failure.address'"
                        + " WHERE notice = 'request-received' AND receiver = ?")
                .param(to.value())
                .update();
        put(
                "mail",
                jdbc.sql("SELECT max(id) FROM outbox_mail").query(Long.class).single());
    }
}
