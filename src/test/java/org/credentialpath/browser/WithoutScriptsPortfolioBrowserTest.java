package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.credentialpath.browser.NewPeople.Newcomer;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Conditions;
import org.credentialpath.cases.Extensions;
import org.credentialpath.cases.GoingOn;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.people.Role;
import org.credentialpath.people.Sessions;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Content;
import org.credentialpath.portfolio.Draft;
import org.credentialpath.portfolio.Drafts;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.SharedResources;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The portfolio from its first file to the application, and everything somebody may wish for on the way. */
class WithoutScriptsPortfolioBrowserTest extends WithoutScripts {

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestPeople people;

    @Autowired
    PortfolioWork work;

    @Autowired
    Submissions submissions;

    @Autowired
    Drafts drafts;

    @Autowired
    SharedResources resources;

    @Autowired
    Cases cases;

    @Autowired
    Conditions conditions;

    @Autowired
    Extensions extensions;

    @Autowired
    GoingOn goingOn;

    @Autowired
    EngineSteps engine;

    @Autowired
    Sessions sessions;

    @Autowired
    HouseClock clock;

    @TempDir
    Path folder;

    Newcomer person;
    CaseId id;
    String page;

    @BeforeEach
    void aMemberOfACohort() {
        person = newPeople.participant();
        id = cohorts.join(cohorts.ledBy(people.with(Role.FACILITATOR)), person.id());
        page = "/portfolio/" + id;
    }

    @Test
    void aPortfolioIsUploadedAndSent() throws IOException {
        Plain visitor = plain(person).follow(doors.task(id, "userTask_buildPortfolio"));
        visitor.follow(page + "/items/resume").attach("#file", picture()).press("main button:text-is('Upload')");
        assertThat(content("resume").files()).hasSize(1);
        visitor.press("main button:has-text('Remove')");
        assertThat(content("resume").files()).isEmpty();
        visitor.attach("#file", picture()).press("main button:text-is('Upload')");
        visitor.give("finished", "yes").press("button[value=back]");
        assertThat(work.of(id, person.id()).item("resume").isDone()).isTrue();

        portfolios.finish(id, person.id());
        visitor.home().follow("/cases/" + id).follow(page).follow(page + "/apply");
        LongForms.application(visitor, person.name()).sendAndConfirm();
        assertThat(submissions.of(id, person.id())).hasSize(1);
        visitor.home().follow("/cases/" + id).follow(page).follow(page + "/record");
    }

    @Test
    void aListIsAddedToChangedAndShortened() {
        Plain visitor = plain(person).menu("/portfolio").follow(page + "/items/resource-collection");
        visitor.fill("#title", "A song").fill("#text", "For the end of the day").press("main button:text-is('Add it')");
        visitor.press("main a[href*='/entries/']").fill("#title", "Two songs").press("main form[novalidate] button");
        assertThat(content("resource-collection").entries())
                .containsExactly(new Content.Entry("Two songs", "For the end of the day"));
        visitor.press("main a[href*='/entries/']").press("form[action$='/remove'] button");
        assertThat(content("resource-collection").entries()).isEmpty();
    }

    @Test
    void whatWasTypedTooLateComesBackAndIsDiscarded() {
        Plain visitor = plain(person).menu("/portfolio").follow(page + "/items/philosophy");
        visitor.fill("#text", "Children learn by playing");
        sessions.endAll(person.id());
        visitor.press("button[value=back]").signInHere(person.email(), DemoPeople.PASSWORD);
        assertThat(visitor.value("#text")).isEqualTo("Children learn by playing");
        visitor.press("form[action='/typed/discard'] button");
        assertThat(visitor.value("#text")).isEmpty();
        assertThat(content("philosophy").text()).isEmpty();
    }

    @Test
    void aDraftIsShownToTheFacilitatorAndAResourceToTheCohort() throws IOException {
        portfolios.finish(id, person.id(), "philosophy");
        Plain visitor = plain(person)
                .follow("/cases/" + id)
                .follow(page)
                .follow(page + "/items/philosophy")
                .follow(page + "/items/philosophy/share")
                .fill("#question", "Is it clear?")
                .press("form[action$='/share'] button");
        assertThat(drafts.of(id, person.id())).extracting(Draft::question).containsExactly("Is it clear?");

        visitor.menu("/portfolio")
                .follow(page + "/resources")
                .give("title", "Songs for transitions")
                .give("note", "We sing them before naps.")
                .attach("#file", picture())
                .press("form[action$='/resources'] button");
        assertThat(resources.in(id, person.id())).singleElement().satisfies(each -> assertThat(each.document())
                .isNotNull());
        visitor.press("form[action$='/take-back'] button");
        assertThat(resources.in(id, person.id())).isEmpty();
    }

    @Test
    void aConditionIsMetWithAProof() throws IOException {
        conditions.set(
                id, "final-training", "End Core training 4.", clock.today().plusMonths(1));
        plain(person)
                .menu("/portfolio")
                .follow("/cases/" + id + "/conditions/final-training")
                .fill("#on", clock.today().toString())
                .attach("#proof", picture())
                .press("form[action*='/conditions/'] button");
        assertThat(conditions.of(id)).singleElement().satisfies(condition -> {
            assertThat(condition.metOn()).isEqualTo(clock.today());
            assertThat(condition.proof()).isNotNull();
        });
    }

    @Test
    void moreTimeIsAskedFor() {
        plain(person)
                .follow("/cases/" + id)
                .follow("/cases/" + id + "/more-time")
                .give("reason", "WORK")
                .date("until", cases.get(id).portfolioDue().plusDays(20))
                .sendAndConfirm();
        assertThat(extensions.waiting(id)).isPresent();
    }

    @Test
    void aWayIsChosenWhenTheCohortHasEnded() {
        cases.cohortEnded(id);
        engine.runJobs(id.value());
        plain(person)
                .follow(doors.task(id, "userTask_chooseHowToGoOn"))
                .give("way", "APPLY_LATER")
                .sendAndConfirm();
        assertThat(goingOn.chosen(id)).contains(GoingOn.Way.APPLY_LATER);
    }

    @Test
    void aCaseIsWithdrawn() {
        plain(person)
                .follow("/cases/" + id)
                .follow("/cases/" + id + "/withdraw")
                .fill("#reason", "I move to another state.")
                .press("form[action$='/check'] button")
                .press("#withdraw button");
        assertThat(cases.get(id).status()).isEqualTo(Case.Status.WITHDRAWN);
    }

    private Content content(String item) {
        return work.of(id, person.id()).item(item).content();
    }

    private Path picture() throws IOException {
        return Files.write(folder.resolve("picture.png"), TestPortfolios.pictureBytes());
    }
}
