package org.credentialpath.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.cases.TestCases;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Samples;
import org.credentialpath.document.TestScans;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.inbox.Covers;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Content;
import org.credentialpath.portfolio.ItemParts;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.review.Assignment;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.Assignments;
import org.credentialpath.review.Decision;
import org.credentialpath.review.Evidence;
import org.credentialpath.review.EvidenceLinks;
import org.credentialpath.review.Exhibit;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.Phrases;
import org.credentialpath.review.ReviewDrafts;
import org.credentialpath.review.Reviews;
import org.credentialpath.review.RoundId;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TeamDecisions;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages and forms of reviews and decisions: what they show, whom they turn away, and that nothing typed is lost. */
@SpringBootTest
@AutoConfigureMockMvc
class ReviewWebTest {

    private static final String FILES = "family-feedback";

    @Autowired
    MockMvc web;

    @Autowired
    TestCases cases;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    PortfolioWork work;

    @Autowired
    ItemParts parts;

    @Autowired
    Rounds rounds;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewDrafts drafts;

    @Autowired
    EvidenceLinks evidence;

    @Autowired
    Phrases phrases;

    @Autowired
    Assignments assignments;

    @Autowired
    TeamDecisions decisions;

    @Autowired
    Conflicts conflicts;

    @Autowired
    OpenTasks tasks;

    @Autowired
    People directory;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    TestReviews testReviews;

    @Autowired
    TestVisits visits;

    @Autowired
    TestScans scans;

    @Autowired
    ChooseReviewerForm choosing;

    @Autowired
    Covers covers;

    PersonId candidate;
    PersonId coordinator;
    PersonId reviewer;
    PersonId other;
    CaseId id;
    RoundId round;
    AssignmentId assignment;
    AssignmentId second;
    String page;

    @BeforeEach
    void aReviewerAtWork() {
        candidate = people.with(Role.PARTICIPANT);
        coordinator = people.with(Role.COORDINATOR);
        id = testReviews.submitted(candidate);
        round = testReviews.round(id);
        assignment = rounds.openAssignments(round).get(0);
        second = rounds.openAssignments(round).get(1);
        reviewer = testReviews.assigned(assignment);
        other = people.with(Role.REVIEWER);
        page = "/reviews/" + assignment;
    }

    @Test
    void whoIsAwayIsOfferedLastAndMarked() {
        TestPeople.as(other, () -> {
            covers.plan(new Covers.Away(other, people.with(Role.REVIEWER), clock.today(), clock.today()));
            return true;
        });

        List<?> offered = (List<?>) choosing.facts(second.value()).get("reviewers");

        assertThat(offered).map(Object::toString).last().asString().contains(other.toString(), ", away until ");
        assertThat(offered)
                .map(Object::toString)
                .filteredOn(each -> each.contains("away until"))
                .hasSize(1);
    }

    @Test
    void showsHowFarAReviewIsWithoutNamingTheCandidate() throws Exception {
        open(reviewer, page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("0 of 9 judged")))
                .andExpect(content().string(containsString("Health, safety and nutrition")))
                .andExpect(content().string(not(containsString(name(candidate)))));
    }

    @Test
    void showsTheEvidenceBesideItsCriteria() throws Exception {
        open(reviewer, page + "/competencies/health")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Reflection: health, safety and nutrition")))
                .andExpect(content().string(containsString("Keeps children healthy and safe")))
                .andExpect(content().string(not(containsString("Reflection: professionalism"))));
        files("family-feedback").forEach(scans::clean);
        open(reviewer, page + "/competencies/families")
                .andExpect(content().string(containsString("<img class=\"cp-sheet cp-sheet--image\"")));
    }

    @Test
    void aReviewIsPutOffFromItsOwnPages() throws Exception {
        String link = "/tasks/around?key=" + assignment + "&amp;page=review";
        open(reviewer, page).andExpect(content().string(containsString(link)));
        open(reviewer, page + "/competencies/health").andExpect(content().string(containsString(link)));
        String around = Objects.requireNonNull(open(reviewer, link.replace("&amp;", "&"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        String later = around.replace("/around", "/later");
        open(reviewer, around)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"" + later + "\"")))
                .andExpect(content().string(containsString("Comment on this task")))
                .andExpect(content().string(not(containsString(name(candidate)))));
        open(other, around).andExpect(status().isNotFound());
        open(reviewer, "/reviews/next").andExpect(redirectedUrl(page + "/competencies/development"));

        send(reviewer, post(later).param("until", clock.today().plusDays(3).toString()))
                .andExpect(redirectedUrl("/tasks"));

        open(reviewer, "/reviews/next").andExpect(redirectedUrl("/tasks"));
        send(reviewer, post(around.replace("/around", "/again"))).andExpect(redirectedUrl(around));
        open(reviewer, "/reviews/next").andExpect(redirectedUrl(page + "/competencies/development"));
    }

    @Test
    void saysWhyAFileIsNotShown() throws Exception {
        List<DocumentId> files = files("family-feedback");
        files.forEach(scans::waits);
        open(reviewer, page + "/competencies/families")
                .andExpect(content()
                        .string(containsString(
                                "This file is still being checked. It opens here as soon as that is done.")))
                .andExpect(content().string(not(containsString("/documents/" + files.get(0)))));
        files.forEach(scans::infected);
        open(reviewer, page + "/competencies/families")
                .andExpect(content().string(containsString("This file was removed because there was a virus in it.")))
                .andExpect(content().string(not(containsString("/documents/" + files.get(0)))));
    }

    @Test
    void offersAPhotoNoBrowserShowsForDownload() throws Exception {
        List<DocumentId> files = files("family-feedback");
        files.forEach(scans::clean);
        var item = reviews.open(assignment, reviewer).submission().item("family-feedback");
        var file = item.content().files().get(0);
        var photo = new Content.File(file.document(), "IMG_1.HEIC", "image/heic", 1, file.sha256());
        var shown = new ShownExhibit(new Exhibit("a.0", item, photo), "A photo", true, "", List.of());
        assertThat(shown.why()).isEqualTo("review.exhibit.heic");
        assertThat(shown.download()).isEqualTo("/documents/" + file.document());
    }

    @Test
    void aLaterRoundNamesWhatIsNewChangedAndTakenOut() throws Exception {
        PersonId again = people.with(Role.PARTICIPANT);
        CaseId resubmitted = cases.opened(again, null);
        for (String name : List.of("kept.txt", "plan.txt", "gone.txt")) {
            file(resubmitted, again, name, "The " + name);
        }
        portfolios.submitComplete(resubmitted, again, coordinator);
        testReviews.reviewed(resubmitted, Set.of("shows-families"));
        visits.held(resubmitted, again, Set.of());
        testReviews.decided(resubmitted, Decision.Outcome.RESUBMIT);
        without(resubmitted, again, 2);
        without(resubmitted, again, 1);
        file(resubmitted, again, "plan.txt", "Another plan");
        file(resubmitted, again, "more.txt", "More");
        WorkItem reflection = work.of(resubmitted, again).item("reflection-families");
        String text = reflection.content().text().replaceFirst("word", "sentence");
        work.save(resubmitted, again, reflection.id(), reflection.version(), text, List.of("families"));
        testReviews.resubmit(resubmitted, again);

        AssignmentId later =
                rounds.openAssignments(testReviews.round(resubmitted)).get(0);
        String shown = open(testReviews.assigned(later), "/reviews/" + later + "/competencies/families")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        Map.of("kept.txt", "The same", "plan.txt", "Changed", "gone.txt", "Taken out", "more.txt", "New")
                .forEach((file, fate) -> assertThat(shown)
                        .containsPattern("<li>" + file + "\\s*<strong class=\"cp-tag[^\"]*\">" + fate + "</strong>"));
        assertThat(shown)
                .containsPattern("<del><span[^>]*>Removed:</span>\\s*word")
                .containsPattern("<ins><span[^>]*>Added:</span>\\s*sentence")
                .containsPattern("<ins><span[^>]*>Added:</span>[^<]*More\\.")
                .contains("Feedback of families: what changed since attempt 1")
                .contains("Changed since the last attempt");
    }

    private void file(CaseId caseId, PersonId owner, String name, String content) {
        parts.addFile(caseId, owner, FILES, new ByteArrayInputStream(Samples.text(content)), name);
    }

    private void without(CaseId caseId, PersonId owner, int file) {
        parts.removeFile(
                caseId,
                owner,
                FILES,
                work.of(caseId, owner).item(FILES).fileIds().get(file));
    }

    @Test
    void turnsStrangersAway() throws Exception {
        for (String address : List.of("", "/check", "/step-back", "/competencies/health")) {
            open(other, page + address).andExpect(status().isNotFound());
            open(candidate, page + address).andExpect(status().isForbidden());
        }
        open(reviewer, "/reviews/nonsense").andExpect(status().isNotFound());
        open(reviewer, "/reviews/" + UUID.randomUUID()).andExpect(status().isNotFound());
        open(reviewer, page + "/competencies/nonsense").andExpect(status().isNotFound());
        send(other, post(page + "/competencies/health").param("met-shows-health", "MET"))
                .andExpect(status().isNotFound());
        open(reviewer, page + "/release").andExpect(status().isForbidden());
        open(reviewer, "/cases/" + id + "/review").andExpect(status().isForbidden());
        open(reviewer, "/cases/" + id).andExpect(status().isNotFound());
    }

    @Test
    void savesAndGoesOnToTheNextCompetency() throws Exception {
        send(
                        reviewer,
                        post(page + "/competencies/health")
                                .param("met-shows-health", "NOT_MET")
                                .param("feedback-shows-health", TestReviews.FEEDBACK)
                                .param("then", "next"))
                .andExpect(redirectedUrl(page + "/competencies/curriculum"));

        assertThat(reviews.open(assignment, reviewer).judgement("shows-health").isNotMet())
                .isTrue();
        open(reviewer, page).andExpect(content().string(containsString("1 of 9 judged")));
    }

    @Test
    void keepsWhatWasTypedWhenNotMetIsNotExplained() throws Exception {
        send(
                        reviewer,
                        post(page + "/competencies/health")
                                .param("met-shows-health", "NOT_MET")
                                .param("feedback-shows-health", "Too short")
                                .param("then", "next"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Too short")))
                .andExpect(content().string(containsString("what would meet")));
        send(reviewer, post(page + "/competencies/health").param("then", "next"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose Met or Not Met")));
    }

    @Test
    void savesADraftAtAnyTime() throws Exception {
        send(
                        reviewer,
                        post(page + "/competencies/health")
                                .param("feedback-shows-health", "Begun")
                                .param("then", "later"))
                .andExpect(redirectedUrl(page));
        open(reviewer, page + "/competencies/health").andExpect(content().string(containsString("Begun")));
        send(
                        reviewer,
                        post(page + "/competencies/health")
                                .param("feedback-shows-health", "x".repeat(4001))
                                .param("then", "later"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void keepsWhatIsTypedWhileItIsTypedAndShowsItToNobodyElse() throws Exception {
        String draft = page + "/competencies/health/draft";
        send(reviewer, post(draft).param("feedback-shows-health", "Half a sentence"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(content().string(containsString("shown-shows-health")));
        open(reviewer, page + "/competencies/health").andExpect(content().string(containsString("Half a sentence")));

        for (String address : List.of("/cases/" + id + "/result", "/portfolio/" + id, "/cases/" + id)) {
            open(candidate, address).andExpect(content().string(not(containsString("Half a sentence"))));
        }
        open(coordinator, "/cases/" + id + "/review").andExpect(content().string(not(containsString("Half a sent"))));
        send(other, post(draft)).andExpect(status().isNotFound());
        send(candidate, post(draft)).andExpect(status().isForbidden());
        send(reviewer, post(draft).param("feedback-shows-health", "x".repeat(4001)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void saysBothThatAPlaceIsWrongAndThatTextsAreApart() throws Exception {
        String address = page + "/competencies/health";
        send(reviewer, typed(address, "From the desk.")).andExpect(redirectedUrl(page));
        send(
                        reviewer,
                        typed(address, "From the phone.")
                                .param("exhibit-shows-health", evidenceOf("shows-health"))
                                .param("place-shows-health", "nothing like this"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"nothing like this\"")))
                .andExpect(content().string(containsString("place-shows-health-error")))
                .andExpect(content().string(containsString("From the phone.</textarea>")))
                .andExpect(content().string(containsString(page + "/merge")));
        assertThat(drafts.apart(assignment, reviewer)).hasSize(1);
    }

    @Test
    void asksToPutTogetherWhatTwoPagesWrote() throws Exception {
        String address = page + "/competencies/health";
        send(reviewer, typed(address, "From the desk.")).andExpect(redirectedUrl(page));
        send(reviewer, typed(address, "From the phone."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Put your texts together")))
                .andExpect(content().string(containsString("From the desk.")))
                .andExpect(content().string(containsString("From the phone.")));
        send(reviewer, post(page + "/competencies/health/draft").param("feedback-shows-health", "And more"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("_apart")));
        send(reviewer, post(page + "/sign").param("sign", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(page + "/merge")));

        var apart = drafts.apart(assignment, reviewer).get(0);
        send(
                        reviewer,
                        post(page + "/merge")
                                .param("shown-shows-health", apart.saved().fingerprint())
                                .param(
                                        "seen",
                                        apart.others().stream()
                                                .map(Judgement::fingerprint)
                                                .collect(Collectors.joining(" ")))
                                .param("feedback-shows-health", "From both."))
                .andExpect(redirectedUrl(address));
        assertThat(drafts.apart(assignment, reviewer)).isEmpty();
        assertThat(reviews.open(assignment, reviewer).judgement("shows-health").feedback())
                .isEqualTo("From both.");
        send(
                        reviewer,
                        post(page + "/merge")
                                .param("shown-shows-health", apart.saved().fingerprint())
                                .param("feedback-shows-health", "From a page that stood open."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("From both.")))
                .andExpect(content().string(containsString("From a page that stood open.")));
    }

    @Test
    void keepsWhatWasTypedWhenTheTextsTogetherAreTooLong() throws Exception {
        String address = page + "/competencies/health";
        send(reviewer, typed(address, "From the desk."));
        send(reviewer, typed(address, "From the phone.")).andExpect(status().isConflict());
        send(reviewer, post(page + "/merge").param("feedback-shows-health", "Typed " + "x".repeat(4001)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Typed x")))
                .andExpect(content().string(containsString("From the phone.")));
        open(other, page + "/merge").andExpect(status().isNotFound());
        open(candidate, page + "/merge").andExpect(status().isForbidden());
        send(other, post(page + "/merge")).andExpect(status().isNotFound());
    }

    @Test
    void linksTheEvidenceToItsPlace() throws Exception {
        String address = page + "/competencies/health";
        String item = evidenceOf("shows-health");
        send(
                        reviewer,
                        post(address)
                                .param("exhibit-shows-health", item)
                                .param("place-shows-health", "nothing like this")
                                .param("then", "link:shows-health"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("These words do not stand there")))
                .andExpect(content().string(containsString("nothing like this")));
        send(
                        reviewer,
                        post(address)
                                .param("exhibit-shows-health", item)
                                .param("place-shows-health", "word word")
                                .param("then", "link:shows-health"))
                .andExpect(redirectedUrl(address + "#criterion-shows-health"));
        open(reviewer, address + "?show=" + item + "&at=word word")
                .andExpect(content().string(containsString("<mark>word word</mark>")));
        Evidence link = evidence.of(assignment, reviewer)
                .getOrDefault("shows-health", List.of())
                .get(0);
        send(reviewer, post(address).param("then", "unlink:shows-health:" + link.id()))
                .andExpect(redirectedUrl(address + "#criterion-shows-health"));
        assertThat(evidence.of(assignment, reviewer)).isEmpty();
    }

    @Test
    void writesWithPhrasesOfTheReviewersOwn() throws Exception {
        send(reviewer, post("/reviews/phrases")).andExpect(status().isUnprocessableContent());
        send(reviewer, post("/reviews/phrases").param("phrase", "Say what the child did next."))
                .andExpect(redirectedUrl("/reviews/phrases"));
        open(reviewer, "/reviews/phrases").andExpect(content().string(containsString("the child did next")));
        open(other, "/reviews/phrases").andExpect(content().string(not(containsString("the child did next"))));
        open(candidate, "/reviews/phrases").andExpect(status().isForbidden());

        var phrase = phrases.of(reviewer).get(0);
        send(
                        reviewer,
                        post(page + "/competencies/health")
                                .param("feedback-shows-health", "Thank you.")
                                .param("phrase-shows-health", phrase.id().toString())
                                .param("then", "phrase:shows-health"))
                .andExpect(redirectedUrl(page + "/competencies/health#criterion-shows-health"));
        assertThat(reviews.open(assignment, reviewer).judgement("shows-health").feedback())
                .isEqualTo("Thank you.\nSay what the child did next.");
        send(other, post("/reviews/phrases/" + phrase.id() + "/forget"));
        assertThat(phrases.of(reviewer)).hasSize(1);
        send(reviewer, post("/reviews/phrases/" + phrase.id() + "/forget"))
                .andExpect(redirectedUrl("/reviews/phrases"));
        assertThat(phrases.of(reviewer)).isEmpty();
    }

    @Test
    void leadsToTheNextPortfolioByDueDate() throws Exception {
        open(reviewer, "/reviews/next?after=" + assignment).andExpect(redirectedUrl("/tasks"));
        AssignmentId next = rounds.openAssignments(
                        testReviews.round(testReviews.submitted(people.with(Role.PARTICIPANT))))
                .get(0);
        testReviews.assigned(next, reviewer);

        open(reviewer, page + "/competencies/health")
                .andExpect(content().string(containsString("One more portfolio waits for you.")));
        open(reviewer, "/reviews/next?after=" + assignment)
                .andExpect(redirectedUrl("/reviews/" + next + "/competencies/development"));
        open(reviewer, "/reviews/next?after=" + next).andExpect(redirectedUrl(page + "/competencies/development"));
        open(reviewer, "/reviews/next").andExpect(redirectedUrl(page + "/competencies/development"));
        open(candidate, "/reviews/next").andExpect(status().isForbidden());

        testReviews.judge(assignment, reviewer, Set.of());
        send(reviewer, post(page + "/sign").param("sign", "true"))
                .andExpect(redirectedUrl("/reviews/" + next + "/competencies/development"));
    }

    @Test
    void signsAfterALookOverEverything() throws Exception {
        testReviews.judge(assignment, reviewer, Set.of("shows-health"));
        open(reviewer, page + "/check")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(TestReviews.FEEDBACK)));
        send(reviewer, post(page + "/sign"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tick the statement")));
        send(reviewer, post(page + "/sign").param("sign", "true")).andExpect(redirectedUrl("/tasks"));

        assertThat(assignments.get(assignment).state()).isEqualTo(Assignment.State.SIGNED);
        open(reviewer, page).andExpect(content().string(containsString("Your signed review")));
        open(reviewer, page + "/check").andExpect(redirectedUrl(page));
        open(reviewer, page + "/step-back").andExpect(status().isNotFound());
    }

    @Test
    void refusesToSignWhatIsNotWhole() throws Exception {
        send(reviewer, post(page + "/sign").param("sign", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose Met or Not Met for")));
    }

    @Test
    void aReviewerStepsBackWithAReason() throws Exception {
        open(reviewer, page + "/step-back").andExpect(status().isOk());
        send(reviewer, post(page + "/step-back").param("ties", "RELATED"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say in a few words why")));
        send(reviewer, post(page + "/step-back").param("ties", "RELATED").param("reason", "My cousin"))
                .andExpect(redirectedUrl("/tasks"));

        assertThat(conflicts.between(reviewer, candidate)).hasSize(1);
        open(reviewer, page).andExpect(status().isNotFound());
    }

    @Test
    void aCoordinatorReleasesAReviewer() throws Exception {
        open(coordinator, page + "/release")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(name(reviewer))));
        send(coordinator, post(page + "/release")).andExpect(status().isUnprocessableContent());
        send(coordinator, post(page + "/release").param("reason", "Ill"))
                .andExpect(redirectedUrl("/cases/" + id + "/review"));
        open(coordinator, page + "/release").andExpect(status().isNotFound());
    }

    @Test
    void staffSeeBothReviewsSideBySideAfterBothSigned() throws Exception {
        testReviews.sign(assignment, reviewer, Set.of("shows-health"));
        String address = "/cases/" + id + "/review";
        open(coordinator, address)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("when all of them have signed")))
                .andExpect(content().string(not(containsString(TestReviews.FEEDBACK))));

        testReviews.sign(second, testReviews.assigned(second), Set.of());
        open(coordinator, address)
                .andExpect(content().string(containsString(TestReviews.FEEDBACK)))
                .andExpect(content().string(containsString("Keeps children healthy and safe:")))
                .andExpect(content().string(containsString("/portfolio/" + id + "/submissions/1")))
                .andExpect(content().string(containsString("the reviewers differ")));
        open(people.with(Role.REVIEW_TEAM), address).andExpect(status().isOk());
        PersonId related = people.with(Role.REVIEW_TEAM);
        conflicts.declare(new Conflicts.Tie(related, candidate, Conflicts.Kind.RELATED, null));
        open(related, address).andExpect(status().isNotFound());
        open(candidate, address).andExpect(status().isForbidden());
        open(coordinator, "/cases/nonsense/review").andExpect(status().isNotFound());
    }

    @Test
    void theCandidateSeesNothingBeforeTheDecisionAndThenWhatToDo() throws Exception {
        decidable();
        String address = "/cases/" + id + "/result";
        open(candidate, address)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("There is no decision yet")))
                .andExpect(content().string(not(containsString(TestReviews.FEEDBACK))));
        open(people.with(Role.PARTICIPANT), address).andExpect(status().isNotFound());

        List<PersonId> team = team();
        decisions.decide(
                id,
                team.get(0),
                new TeamDecisions.Verdict(
                        Decision.Outcome.RESUBMIT, team, clock.today().plusDays(60), "For us.", "You came far."));
        open(candidate, address)
                .andExpect(content().string(containsString("Some criteria are not met yet")))
                .andExpect(content().string(containsString("You came far.")))
                .andExpect(content().string(containsString(TestReviews.FEEDBACK)))
                .andExpect(content().string(not(containsString("For us."))))
                .andExpect(content().string(not(containsString("For the team."))))
                .andExpect(content().string(not(containsString(name(reviewer)))));
        String page = open(candidate, address).andReturn().getResponse().getContentAsString();
        assertThat(page.indexOf("What was good")).isLessThan(page.indexOf("Not met yet"));
    }

    @Test
    void theChoiceOfAReviewerNamesWhoCannotBeAskedAndWhy() throws Exception {
        conflicts.declare(new Conflicts.Tie(other, candidate, Conflicts.Kind.TRAINED, null));
        PersonId free = people.with(Role.REVIEWER);
        String task = task("userTask_chooseReviewer");

        open(coordinator, task)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("has trained the candidate")))
                .andExpect(content().string(containsString("is already in this round")))
                .andExpect(content().string(containsString(free.toString())))
                .andExpect(content().string(not(containsString("value=\"" + other + "\""))));
        open(candidate, task).andExpect(status().isNotFound());
        send(coordinator, post(task).param("reviewer", other.toString())).andExpect(status().isUnprocessableContent());
        send(coordinator, post(task).param("reviewer", free.toString())).andExpect(redirectedUrl("/home"));
        assertThat(assignments.get(second).reviewer()).isEqualTo(free);
    }

    @Test
    void anInvitationIsAnsweredOnItsForm() throws Exception {
        assignments.invite(second, coordinator, other);
        String task = task("userTask_answerInvitation");

        open(other, task)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("9 criteria")))
                .andExpect(content().string(not(containsString(name(candidate)))));
        open(reviewer, task).andExpect(status().isNotFound());
        send(other, post(task).param("reply", "DECLINED")).andExpect(status().isUnprocessableContent());
        send(other, post(task).param("reply", "ACCEPTED").param("confidential", "true"))
                .andExpect(redirectedUrl("/home"));
        assertThat(assignments.get(second).state()).isEqualTo(Assignment.State.ACCEPTED);
    }

    @Test
    void reviewersEnterWhatTheyAgreeOn() throws Exception {
        testReviews.sign(assignment, reviewer, Set.of("shows-health"));
        testReviews.sign(second, testReviews.assigned(second), Set.of());
        String task = task("userTask_findConsensus");

        String talk = "/reviews/rounds/" + round + "/consensus";
        open(reviewer, task).andExpect(redirectedUrl(talk));
        open(reviewer, talk)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Keeps children healthy and safe")))
                .andExpect(content().string(not(containsString("Works with families"))))
                .andExpect(content().string(containsString("key=" + round + "&amp;page=consensus")))
                // So that words typed before a session ended meet what was entered since.
                .andExpect(content().string(containsString("name=\"seen\" data-kept")))
                .andExpect(content().string(containsString(TestReviews.FEEDBACK)));
        open(other, task).andExpect(status().isNotFound());
        open(other, talk).andExpect(status().isNotFound());
        open(candidate, talk).andExpect(status().isForbidden());
        send(other, post(talk).param("then", "enter")).andExpect(status().isNotFound());
        send(other, post(talk + "/draft")).andExpect(status().isNotFound());

        send(reviewer, post(talk).param("met-shows-health", "MET").param("then", "enter"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tick the statement")));
        send(reviewer, post(talk).param("then", "enter").param("agree", "true").param("met-shows-health", "NOT_MET"))
                .andExpect(status().isConflict());
        send(
                        reviewer,
                        post(talk)
                                .param("shown-shows-health", met().fingerprint())
                                .param("seen", notMet().fingerprint())
                                .param("met-shows-health", "MET")
                                .param("agree", "true")
                                .param("then", "enter"))
                .andExpect(redirectedUrl("/tasks"));
        assertThat(rounds.results(round)).hasSize(9);
    }

    @Test
    void twoReviewersWhoWriteTheSameConsensusLoseNoWord() throws Exception {
        PersonId colleague = testReviews.assigned(second);
        testReviews.sign(assignment, reviewer, Set.of("shows-health"));
        String talk = "/reviews/rounds/" + round + "/consensus";
        open(reviewer, talk).andExpect(status().isNotFound());
        testReviews.sign(second, colleague, Set.of());

        send(reviewer, post(talk + "/draft").param("feedback-shows-health", "From the one."))
                .andExpect(content().string(containsString("shown-shows-health")));
        send(colleague, post(talk + "/draft").param("feedback-shows-health", "From the other."))
                .andExpect(content().string(containsString("_apart")));
        for (PersonId each : List.of(reviewer, colleague)) {
            open(each, talk)
                    .andExpect(content().string(containsString("From the one.")))
                    .andExpect(content().string(containsString("From the other.")));
        }
        send(colleague, post(talk).param("agree", "true").param("then", "enter"))
                .andExpect(status().isUnprocessableContent());

        send(
                        colleague,
                        post(talk)
                                .param(
                                        "shown-shows-health",
                                        said("From the one.").fingerprint())
                                .param("seen", said("From the other.").fingerprint())
                                .param("feedback-shows-health", "From both.")
                                .param("agree", "true")
                                .param("then", "enter"))
                .andExpect(redirectedUrl("/tasks"));
        send(reviewer, post(talk).param("feedback-shows-health", "Too late, but not lost."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("The result was entered")))
                .andExpect(content().string(containsString("Too late, but not lost.")));
    }

    @Test
    void theReviewTeamDecidesOnItsForm() throws Exception {
        decidable();
        List<PersonId> team = team();
        String task = task("userTask_decideCase");

        open(team.get(0), task)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("of 12 criteria are met")))
                .andExpect(content().string(containsString("Award: a criterion is not met")))
                .andExpect(content().string(containsString("Keeps children healthy and safe")));
        decide(task, team.get(0), team.subList(0, 2))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("At least 3 members")))
                .andExpect(content().string(containsString("Thank you for your work.")));
        assertThat(decisions.of(id)).isEmpty();

        decide(task, team.get(0), team).andExpect(redirectedUrl("/home"));
        assertThat(decisions.of(id)).singleElement().satisfies(made -> assertThat(made.outcome())
                .isEqualTo(Decision.Outcome.NOT_AWARDED));
    }

    // Everybody looks over a decision before it is sent.
    private ResultActions decide(String task, PersonId by, List<PersonId> members) throws Exception {
        send(by, decision(task, members)).andExpect(redirectedUrl(task + "/check"));
        open(by, task + "/check").andExpect(status().isOk());
        return send(by, post(task).param("_do", "confirm"));
    }

    private static MockHttpServletRequestBuilder decision(String task, List<PersonId> members) {
        return post(task)
                .param("members", members.stream().map(PersonId::toString).toArray(String[]::new))
                .param("decision", "NOT_AWARDED")
                .param("reason", "As reviewed.")
                .param("letter", "Thank you for your work.");
    }

    private void decidable() {
        testReviews.sign(assignment, reviewer, Set.of("shows-health"));
        testReviews.sign(second, testReviews.assigned(second), Set.of("shows-health"));
        visits.held(id, candidate, Set.of());
        testReviews.sessionDay(id);
    }

    private List<PersonId> team() {
        return Stream.generate(() -> people.with(Role.REVIEW_TEAM)).limit(3).toList();
    }

    private String task(String step) {
        OpenTask task = tasks.ofCase(id).stream()
                .filter(each -> each.step().equals(step))
                .findFirst()
                .orElseThrow();
        return "/tasks/" + task.ref();
    }

    private static Judgement met() {
        return new Judgement("shows-health", true, "", "");
    }

    private static Judgement notMet() {
        return new Judgement("shows-health", false, "", "");
    }

    private static Judgement said(String feedback) {
        return new Judgement("shows-health", null, feedback, "");
    }

    private static MockHttpServletRequestBuilder typed(String address, String feedback) {
        return post(address).param("feedback-shows-health", feedback).param("then", "later");
    }

    private List<DocumentId> files(String item) {
        return reviews.open(assignment, reviewer).submission().item(item).content().files().stream()
                .map(Content.File::documentId)
                .toList();
    }

    /** The item of the criterion that is a text. */
    private String evidenceOf(String criterion) {
        return testReviews.packet().criterion(criterion).items().stream()
                .filter(each -> testReviews.packet().item(each).kind() == PortfolioItem.What.TEXT)
                .findFirst()
                .orElseThrow();
    }

    private String name(PersonId person) {
        return directory.get(person).preferredName();
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }

    private ResultActions send(PersonId person, MockHttpServletRequestBuilder click) throws Exception {
        return web.perform(click.with(signedIn(person)).with(csrf()));
    }
}
