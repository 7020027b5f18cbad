package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.board.CohortMessages;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.inbox.TestTasks;
import org.credentialpath.meeting.TestMeetings;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Drafts;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Reviews;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * What is typed into a form of a page outlives the session and a closed window: it is given back in its fields to whoever
 * typed it, never to anybody else, and nothing is sent by itself.
 */
@SpringBootTest
@AutoConfigureMockMvc
class TypedPagesWebTest {

    private static final String GIVEN_BACK = "It has not been sent yet.";

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    TestCohorts cohorts;

    @Autowired
    TestCases cases;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestReviews testReviews;

    @Autowired
    TestVisits observations;

    @Autowired
    Visits visits;

    @Autowired
    PortfolioWork work;

    @Autowired
    Drafts drafts;

    @Autowired
    CohortMessages messages;

    @Autowired
    Rounds rounds;

    @Autowired
    Reviews reviews;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TestMeetings meetings;

    @Autowired
    JdbcClient jdbc;

    PersonId participant;
    PersonId facilitator;
    PersonId coordinator;
    CohortId cohort;
    CaseId id;

    @BeforeEach
    void aCohort() {
        participant = people.with(Role.PARTICIPANT);
        facilitator = people.with(Role.FACILITATOR);
        coordinator = people.with(Role.COORDINATOR);
        cohort = cohorts.ledBy(facilitator);
        id = cases.opened(participant, cohort);
    }

    @Test
    void aTextOfThePortfolioSurvivesTheEndOfTheSession() throws Exception {
        String item = "/portfolio/" + id + "/items/philosophy";
        String mark = mark(participant, item, item);
        late(post(item).param("_keep", mark).param("version", "0").param("text", "Half an hour\r\nof \"work\""))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/sign-in?next=" + item + "&expired=1&kept=1"));
        assertThat(work.of(id, participant).item("philosophy").content().text()).isEmpty();
        web.perform(get("/sign-in?next=" + item + "&expired=1&kept=1"))
                .andExpect(content().string(containsString("What you typed is kept.")));

        open(participant, item)
                .andExpect(content().string(containsString("Half an hour\nof &quot;work&quot;</textarea>")))
                .andExpect(content().string(containsString(GIVEN_BACK)));
        send(participant, post(item).param("_keep", mark).param("text", "Half an hour\r\nof work"))
                .andExpect(status().is3xxRedirection());
        open(participant, item).andExpect(content().string(not(containsString(GIVEN_BACK))));
    }

    @Test
    void anEntryTooAndOfAFileItSaysThatItMustBeChosenAgain() throws Exception {
        String list = "/portfolio/" + id + "/items/resource-collection";
        String mark = mark(participant, list, list);
        late(post(list).param("_keep", mark).param("title", "A <b>song").param("text", "For naps"));
        open(participant, list)
                .andExpect(content().string(containsString("value=\"A &lt;b&gt;song\"")))
                .andExpect(content().string(containsString("For naps</textarea>")));

        String shared = "/portfolio/" + id + "/resources";
        String other = mark(participant, shared, shared);
        late(multipart(shared)
                .file("file", new byte[] {1, 2})
                .param("_keep", other)
                .param("title", "My plan")
                .param("note", ""));
        open(participant, shared)
                .andExpect(content().string(containsString("value=\"My plan\"")))
                .andExpect(content().string(containsString("Files are not kept. Choose them again.")));

        String file = "/portfolio/" + id + "/items/resume";
        late(multipart(file).file("file", new byte[] {1, 2}).param("_keep", mark(participant, file, file)));
        open(participant, file).andExpect(content().string(containsString("Files are not kept. Choose them again.")));
    }

    @Test
    void aReviewSurvivesToo() throws Exception {
        AssignmentId review = rounds.openAssignments(
                        testReviews.round(testReviews.submitted(people.with(Role.PARTICIPANT))))
                .get(0);
        PersonId reviewer = testReviews.assigned(review);
        String page = "/reviews/" + review + "/competencies/health";
        late(post(page)
                .param("_keep", mark(reviewer, page, page))
                .param("met-shows-health", "NOT_MET")
                .param("feedback-shows-health", "Say more about sleep."));
        assertThat(reviews.open(review, reviewer).judgement("shows-health").feedback())
                .isEmpty();
        open(reviewer, page)
                .andExpect(content().string(containsString("Say more about sleep.</textarea>")))
                .andExpect(content().string(containsString("value=\"NOT_MET\"")))
                .andExpect(content().string(containsString("checked=\"checked\"")))
                .andExpect(content().string(containsString(GIVEN_BACK)));
    }

    @Test
    void aMessageComesBackToWhoTypedItAndIsNotSent() throws Exception {
        CaseId to = cohorts.join(cohort);
        String page = "/cohorts/" + cohort + "/message";
        late(post(page)
                .param("_keep", mark(facilitator, page, page))
                .param("_do", "send")
                .param("message", UUID.randomUUID().toString())
                .param("to", to.toString())
                .param("subject", "Snow on Tuesday")
                .param("words", "We meet by video."));
        assertThat(messages.sent(cohort, facilitator)).isEmpty();
        open(coordinator, page)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Snow on Tuesday"))))
                .andExpect(content().string(not(containsString(GIVEN_BACK))));
        open(facilitator, page)
                .andExpect(content().string(containsString("value=\"Snow on Tuesday\"")))
                .andExpect(content().string(containsString("We meet by video.</textarea>")))
                .andExpect(content().string(containsString("value=\"" + to + "\" checked=\"checked\"")));
    }

    @Test
    void aMessageThatWasLookedAtComesBackToWhereItIsWritten() throws Exception {
        CaseId to = cohorts.join(cohort);
        String page = "/cohorts/" + cohort + "/message";
        String looked = send(
                        facilitator,
                        post(page)
                                .param("_keep", mark(facilitator, page, page))
                                .param("message", UUID.randomUUID().toString())
                                .param("to", to.toString())
                                .param("subject", "Snow on Tuesday")
                                .param("words", "We meet by video."))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        late(post(page)
                        .param("_keep", markIn(looked, page))
                        .param("_do", "send")
                        .param("to", to.toString())
                        .param("subject", "Snow on Tuesday")
                        .param("words", "We meet by video."))
                .andExpect(header().string("Location", "/sign-in?next=" + page + "&expired=1&kept=1"));
        assertThat(messages.sent(cohort, facilitator)).isEmpty();
        open(facilitator, page).andExpect(content().string(containsString("We meet by video.</textarea>")));
    }

    @Test
    void textsThatArePutTogetherAreKeptToo() throws Exception {
        AssignmentId review = rounds.openAssignments(
                        testReviews.round(testReviews.submitted(people.with(Role.PARTICIPANT))))
                .get(0);
        PersonId reviewer = testReviews.assigned(review);
        String competency = "/reviews/" + review + "/competencies/health";
        for (String words : List.of("From the desk.", "From the phone.")) {
            send(
                    reviewer,
                    post(competency).param("feedback-shows-health", words).param("then", "later"));
        }
        String merge = "/reviews/" + review + "/merge";
        send(
                        reviewer,
                        post("/typed")
                                .param("_keep", mark(reviewer, merge, merge))
                                .param("feedback-shows-health", "From both"))
                .andExpect(status().isNoContent());
        open(reviewer, merge).andExpect(content().string(containsString("From both</textarea>")));
    }

    @Test
    void whatWasAddedIsNotGivenBackThoughTheItemIsNotFinished() throws Exception {
        String list = "/portfolio/" + id + "/items/resource-collection";
        String mark = mark(participant, list, list);
        send(
                participant,
                post("/typed").param("_keep", mark).param("title", "A song").param("text", "For naps"));
        assertThat(kept()).isEqualTo(1);

        send(
                        participant,
                        post(list)
                                .param("_keep", mark)
                                .param("version", "0")
                                .param("title", "A song")
                                .param("text", "For naps")
                                .param("finished", "yes"))
                .andExpect(status().isUnprocessableContent());

        assertThat(work.of(id, participant)
                        .item("resource-collection")
                        .content()
                        .entries())
                .hasSize(1);
        assertThat(kept()).isZero();
    }

    @Test
    void whatOthersChangedMeanwhileIsNotOverwritten() throws Exception {
        String page = "/people/" + participant + "/details";
        late(details(page).param("_keep", mark(coordinator, page, page)).param("preferredName", "Typed too late"));
        open(coordinator, page)
                .andExpect(content().string(containsString("value=\"Typed too late\"")))
                .andExpect(content().string(containsString(GIVEN_BACK)));

        send(people.with(Role.COORDINATOR), details(page).param("preferredName", "Newer"))
                .andExpect(status().is3xxRedirection());

        open(coordinator, page)
                .andExpect(content().string(containsString("value=\"Newer\"")))
                .andExpect(content().string(containsString("has changed since you typed")))
                .andExpect(content().string(containsString("<p class=\"cp-written\">Typed too late</p>")))
                .andExpect(content().string(not(containsString("value=\"Typed too late\""))));
    }

    private AbstractMockHttpServletRequestBuilder<?> details(String page) {
        return post(page)
                .param("legalName", "Ann Mary Doe")
                .param("email", participant + "@example.org")
                .param("language", "en-US");
    }

    @Test
    void toDiscardAfterTheSessionEndedLosesNothing() throws Exception {
        String item = "/portfolio/" + id + "/items/philosophy";
        String mark = mark(participant, item, item);
        send(participant, post("/typed").param("_keep", mark).param("text", "Mine"));
        late(post("/typed/discard").param("_keep", mark));
        open(participant, item).andExpect(content().string(containsString("Mine</textarea>")));
    }

    @Test
    void aFormThatIsDrawnByAPostAloneIsNotKept() throws Exception {
        String task = testTasks.observerWanted().ref().value();
        send(coordinator, post("/tasks/bulk").param("do", "assign").param("task", task))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"email\"")))
                .andExpect(content().string(not(containsString("_keep"))));
    }

    @Test
    void nobodyElseFindsOrWritesIt() throws Exception {
        String item = "/portfolio/" + id + "/items/philosophy";
        String mark = mark(participant, item, item);
        PersonId other = people.with(Role.PARTICIPANT);
        send(other, post("/typed").param("_keep", mark).param("text", "Not theirs"))
                .andExpect(status().isNotFound());
        late(post(item).param("_keep", mark + "x").param("text", "Forged"))
                .andExpect(header().string("Location", not(containsString("kept"))));
        late(post(item).param("_keep", mark).param("text", "x".repeat(1_000_001)));
        assertThat(kept()).isZero();
        send(participant, post("/typed").param("_keep", mark).param("text", "Mine"));
        send(other, post("/typed/discard").param("_keep", mark)).andExpect(redirectedUrl("/home"));
        assertThat(kept()).isEqualTo(1);
        jdbc.sql("UPDATE page_typed SET saved_at = saved_at - interval '8 days' WHERE person = ?")
                .param(participant.value())
                .update();
        open(participant, item).andExpect(content().string(not(containsString(GIVEN_BACK))));
    }

    @Test
    void aVisitRecordIsKeptWhileItIsTyped() throws Exception {
        PersonId candidate = people.with(Role.PARTICIPANT);
        PersonId observer = people.with(Role.OBSERVER);
        CaseId seen = cases.opened(candidate, null);
        portfolios.submitComplete(seen, candidate, coordinator);
        VisitId visit = visits.latest(seen).orElseThrow().id();
        observations.planned(visit, candidate, observer);
        String page = "/visits/" + visit + "/record";
        String mark = mark(observer, page, page);
        send(
                        observer,
                        post("/typed")
                                .param("_keep", mark)
                                .param("held", "yes")
                                .param("cause", "WEATHER")
                                .param("started", "09:30")
                                .param("notes", "Calm morning."))
                .andExpect(status().isNoContent());
        open(observer, page)
                .andExpect(content().string(containsString("value=\"yes\" checked=\"checked\"")))
                .andExpect(content().string(containsString("value=\"WEATHER\" selected=\"selected\"")))
                .andExpect(content().string(containsString("value=\"09:30\"")))
                .andExpect(content().string(containsString("Calm morning.</textarea>")));
        send(observer, post(page).param("_keep", mark).param("notes", "Calm noon."))
                .andExpect(status().isUnprocessableContent());
        open(observer, page).andExpect(content().string(containsString("Calm noon.</textarea>")));
        send(observer, post("/typed/discard").param("_keep", mark)).andExpect(redirectedUrl(page));
        open(observer, page).andExpect(content().string(not(containsString("Calm noon."))));
    }

    @Test
    void theCheckOfAnApplicationAndTheFeedbackOnDraftsAreKeptToo() throws Exception {
        portfolios.finish(id, participant, "philosophy");
        drafts.share(id, participant, "philosophy", "");
        String draft = drafts.of(id, participant).get(0).id().toString();
        String all = "/portfolio/" + id + "/drafts";
        send(
                facilitator,
                post("/typed")
                        .param("_keep", mark(facilitator, all, all + "/" + draft))
                        .param("advice", "ON_TRACK")
                        .param("feedback", "A clear beginning."));
        open(facilitator, all)
                .andExpect(content().string(containsString("A clear beginning.</textarea>")))
                .andExpect(content().string(containsString("value=\"ON_TRACK\" checked=\"checked\"")));

        PersonId other = people.with(Role.PARTICIPANT);
        CaseId sent = cases.opened(other, null);
        portfolios.submit(sent, other);
        String check = "/portfolio/" + sent + "/check";
        send(
                coordinator,
                post("/typed")
                        .param("_keep", mark(coordinator, check, check))
                        .param("resume", "no")
                        .param("resume-reason", "Page two is dark."));
        open(coordinator, check)
                .andExpect(content().string(containsString("value=\"Page two is dark.\"")))
                .andExpect(content().string(containsString("id=\"resume-no\" name=\"resume\" checked=\"checked\"")));
    }

    @Test
    void thePageOfAnErrorShowsItsWriterWhatWasWritten() throws Exception {
        String item = "/portfolio/" + id + "/items/philosophy";
        String mark = mark(participant, item, item);

        error(participant, mark)
                .andExpect(content().string(containsString("<p class=\"cp-written\">Half &lt;done&gt;</p>")))
                .andExpect(content().string(not(containsString("cp-written\">one"))));
        error(facilitator, mark).andExpect(content().string(not(containsString("Half"))));
        error(participant, "made up").andExpect(content().string(not(containsString("Half"))));
    }

    private ResultActions error(PersonId reader, String mark) throws Exception {
        return send(
                reader,
                post("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 409)
                        .param("_keep", mark)
                        .param("title", "one")
                        .param("text", "Half <done>"));
    }

    @Test
    void whatCouldNotBeSavedInTwoWindowsIsKept() throws Exception {
        String item = "/portfolio/" + id + "/items/philosophy";
        String mark = mark(participant, item, item);
        work.save(id, participant, "philosophy", new PortfolioWork.Typed(0, null, "Elsewhere", List.of()));
        send(
                        participant,
                        post(item + "/draft")
                                .param("_keep", mark)
                                .param("version", "0")
                                .param("text", "Here"))
                .andExpect(status().isConflict());
        open(participant, item)
                .andExpect(content().string(containsString("Here</textarea>")))
                .andExpect(content().string(containsString("name=\"version\" data-kept value=\"0\"")));
        send(participant, post(item).param("_keep", mark).param("version", "0").param("text", "Here"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Elsewhere")));
    }

    @Test
    void anOlderWindowOverwritesNothingWhenItsWordsAreGivenBack() throws Exception {
        String item = "/portfolio/" + id + "/items/philosophy";
        String first = open(participant, item).andReturn().getResponse().getContentAsString();
        String mark = markIn(first, item);
        String window = hidden(first, "page");
        late(typed(item, mark, window, "0", "One"));
        String second = open(participant, item).andReturn().getResponse().getContentAsString();
        send(
                        participant,
                        typed(item, markIn(second, item), hidden(second, "page"), hidden(second, "version"), "One two"))
                .andExpect(status().is3xxRedirection());
        late(typed(item, mark, window, "0", "One three"));

        String third = open(participant, item).andReturn().getResponse().getContentAsString();
        assertThat(third).contains("One three</textarea>");
        send(
                        participant,
                        typed(item, markIn(third, item), hidden(third, "page"), hidden(third, "version"), "One three!"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("One two")))
                .andExpect(content().string(containsString("One three!</textarea>")))
                .andExpect(content().string(not(containsString("What you wrote"))));
        assertThat(work.of(id, participant).item("philosophy").content().text()).isEqualTo("One two");
    }

    @Test
    void whatIsSentToAnItemThatIsClosedMeanwhileIsShown() throws Exception {
        String item = "/portfolio/" + id + "/items/philosophy";
        String mark = mark(participant, item, item);
        portfolios.submitComplete(id, participant, coordinator);
        send(participant, post(item).param("_keep", mark).param("version", "0").param("text", "One <more> thought"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("What you wrote")))
                .andExpect(content().string(containsString("One &lt;more&gt; thought</p>")));
    }

    @Test
    void whatIsGivenBackIsNotFoldedAway() throws Exception {
        CohortId met = meetings.cohortOf(facilitator);
        meetings.join(met, people.with(Role.PARTICIPANT));
        String page = "/cohorts/" + met + "/meetings/" + meetings.over(met) + "/attendance";
        open(facilitator, page).andExpect(content().string(not(containsString("<details open"))));

        late(post(page)
                .param("_keep", mark(facilitator, page, page))
                .param("held", "no")
                .param("reason", "The power was out."));

        open(facilitator, page)
                .andExpect(content().string(containsString("<details open")))
                .andExpect(content().string(containsString("The power was out.</textarea>")));
    }

    @Test
    void aCommentIsKeptWhileItIsTypedThoughItsFilesMayBeTooLarge() throws Exception {
        String page = "/tasks/" + testTasks.observerWanted().ref() + "/comments";
        open(coordinator, page).andExpect(content().string(containsString("data-autosave=\"/typed\"")));
        send(
                coordinator,
                post("/typed").param("_keep", mark(coordinator, page, page)).param("comment", "See the plan."));
        open(coordinator, page).andExpect(content().string(containsString("See the plan.</textarea>")));
    }

    @Test
    void formsThatTakeAPasswordAreLeftAlone() throws Exception {
        assertThat(open(participant, "/profile").andReturn().getResponse().getContentAsString())
                .contains("type=\"password\"")
                .doesNotContainPattern("(?s)<form(?:(?!</form>).)*type=\"password\"(?:(?!</form>).)*_keep");
    }

    private static AbstractMockHttpServletRequestBuilder<?> typed(
            String item, String mark, String page, String version, String text) {
        return post(item)
                .param("_keep", mark)
                .param("page", page)
                .param("version", version)
                .param("text", text);
    }

    private static String hidden(String html, String name) {
        Matcher field = Pattern.compile("name=\"" + name + "\"(?: data-kept)? value=\"([^\"]+)\"")
                .matcher(html);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private int kept() {
        return jdbc.sql("SELECT count(*) FROM page_typed WHERE person = ?")
                .param(participant.value())
                .query(Integer.class)
                .single();
    }

    private String mark(PersonId person, String page, String action) throws Exception {
        return markIn(open(person, page).andReturn().getResponse().getContentAsString(), action);
    }

    private static String markIn(String html, String action) {
        Matcher mark = Pattern.compile("(?s)action=\"" + Pattern.quote(action)
                        + "\"(?:(?!</form>).)*name=\"_keep\" value=\"([^\"]+)\"")
                .matcher(html);
        assertThat(mark.find()).as("A mark in the form to %s", action).isTrue();
        return mark.group(1);
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }

    private ResultActions send(PersonId person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.with(signedIn(person)).with(csrf()));
    }

    // A browser that still has the cookie of a session that is over.
    private ResultActions late(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.cookie(new Cookie("__Host-session", "b3Zlcg=="), new Cookie("session", "b3Zlcg==")));
    }
}
