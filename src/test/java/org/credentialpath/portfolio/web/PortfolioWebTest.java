package org.credentialpath.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credentialpath.people.TestPeople.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.TestCases;
import org.credentialpath.cohort.TestCohorts;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.ResumableUploads;
import org.credentialpath.document.TestScans;
import org.credentialpath.document.Upload;
import org.credentialpath.engine.EngineSteps;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.CheckedPart;
import org.credentialpath.portfolio.Completeness;
import org.credentialpath.portfolio.CompletenessChecks;
import org.credentialpath.portfolio.Content;
import org.credentialpath.portfolio.Draft;
import org.credentialpath.portfolio.Drafts;
import org.credentialpath.portfolio.OpenCriterion;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.Portfolios;
import org.credentialpath.portfolio.Submission;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.record.Entry;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The pages of a portfolio: what they show, whom they turn away, and that nothing typed is lost. */
@SpringBootTest
@AutoConfigureMockMvc
class PortfolioWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    PortfolioWork work;

    @Autowired
    ResumableUploads uploads;

    @Autowired
    TestScans scans;

    @Autowired
    EvidenceRecord record;

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    CompletenessChecks checks;

    @Autowired
    Portfolios portfolios;

    @Autowired
    EngineSteps steps;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases testCases;

    @Autowired
    TestPortfolios testPortfolios;

    @Autowired
    TestCohorts cohorts;

    PersonId owner;
    PersonId facilitator;
    PersonId coordinator;
    PersonId stranger;
    CaseId id;
    String page;

    @BeforeEach
    void open() {
        owner = people.with(Role.PARTICIPANT);
        facilitator = people.with(Role.FACILITATOR);
        coordinator = people.with(Role.COORDINATOR);
        stranger = people.with(Role.PARTICIPANT);
        CohortId cohort = cohorts.ledBy(facilitator);
        id = testCases.opened(owner, cohort);
        page = "/portfolio/" + id;
    }

    @Test
    void leadsToTheOneOpenPortfolio() throws Exception {
        open(owner, "/portfolio").andExpect(redirectedUrl(page));
        open(stranger, "/portfolio")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("no portfolio yet")));
    }

    @Test
    void namesOneNextStepAndCountsWhatIsDone() throws Exception {
        testPortfolios.finish(id, owner, "training-record");
        work.save(id, owner, "philosophy", new PortfolioWork.Typed(0, null, "begun", List.of()));

        open(owner, page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 of 14 done")))
                .andExpect(content().string(containsString("Go on with “Philosophy statement”")))
                .andExpect(content().string(containsString("Cannot start yet")));
    }

    @Test
    void turnsStrangersAwayWithoutConfirmingAnything() throws Exception {
        testPortfolios.submit(id, owner);
        for (String address : List.of(
                "",
                "/items/philosophy",
                "/items/philosophy/share",
                "/apply",
                "/sent",
                "/resources",
                "/submissions/1",
                "/drafts",
                "/check",
                "/changes/shows-health")) {
            open(stranger, page + address).andExpect(status().isNotFound());
        }
        open(owner, "/portfolio/" + UUID.randomUUID()).andExpect(status().isNotFound());
        open(owner, "/portfolio/nonsense").andExpect(status().isNotFound());
        open(owner, page + "/items/nonsense").andExpect(status().isNotFound());
        send(stranger, post(page + "/items/philosophy").param("text", "x")).andExpect(status().isNotFound());
    }

    @Test
    void sendsVisitorsToSignIn() throws Exception {
        assertThat(web.perform(get(page)).andReturn().getResponse().getStatus()).isIn(302, 303);
    }

    @Test
    void savesAndStaysOrGoesBackToTheList() throws Exception {
        send(owner, text("first", "0").param("then", "stay")).andExpect(redirectedUrl(page + "/items/philosophy"));
        send(owner, text("second", String.valueOf(item("philosophy").version())))
                .andExpect(redirectedUrl(page));

        assertThat(item("philosophy").content().text()).isEqualTo("second");
        open(owner, page + "/items/philosophy")
                .andExpect(content().string(containsString("Between 150 and 1,000 words.")))
                .andExpect(content().string(containsString("You have 1 so far.")));
    }

    @Test
    void keepsWhatIsTypedForTheNextDevice() throws Exception {
        String draft = page + "/items/philosophy/draft";
        send(owner, post(draft).param("text", "half a sen").param("version", "0"))
                .andExpect(status().isOk())
                .andExpect(content().string("{\"version\":\"1\"}"));
        send(owner, post(draft).param("text", "half a sentence").param("version", "1"))
                .andExpect(content().string("{\"version\":\"2\"}"));
        open(owner, page + "/items/philosophy")
                .andExpect(content().string(containsString("half a sentence</textarea>")))
                .andExpect(content().string(containsString("data-autosave=\"" + draft + "\"")));
        assertThat(kinds()).doesNotContain("item.saved");

        send(owner, text("half a sentence", "2")).andExpect(redirectedUrl(page));
        assertThat(kinds()).containsOnlyOnce("item.saved");
    }

    @Test
    void keepsNothingOverAnotherWindowOrForOthers() throws Exception {
        String draft = page + "/items/philosophy/draft";
        work.save(id, owner, "philosophy", new PortfolioWork.Typed(0, null, "the other window", List.of()));
        send(owner, post(draft).param("text", "this one").param("version", "0")).andExpect(status().isConflict());
        send(owner, post(draft).param("text", "x".repeat(200_001)).param("version", "1"))
                .andExpect(status().isUnprocessableContent());
        send(stranger, post(draft).param("text", "mine").param("version", "1")).andExpect(status().isNotFound());
        send(facilitator, post(draft).param("text", "mine").param("version", "1"))
                .andExpect(status().isNotFound());
        assertThat(item("philosophy").content().text()).isEqualTo("the other window");
    }

    @Test
    void saysOfEachItemThatItIsWithOthers() throws Exception {
        Submission sent = testPortfolios.submit(id, owner);
        open(owner, page).andExpect(content().string(containsString(">Sent</strong>")));
        checks.check(
                id,
                coordinator,
                sent.items().stream()
                        .map(item -> new CheckedPart(item.item(), true, ""))
                        .toList(),
                "");
        open(owner, page)
                .andExpect(content().string(containsString(">Being looked at</strong>")))
                .andExpect(content().string(not(containsString(">Sent</strong>"))));
    }

    @Test
    void savesTheTextAndSaysWhyItIsNotFinished() throws Exception {
        send(owner, text("only four words here", "0").param("finished", "yes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        content().string(containsString("Write at least 150 words. You have 4. Your text is saved.")))
                .andExpect(content().string(containsString("Choose at least one competency.")))
                .andExpect(content().string(containsString("only four words here</textarea>")));
        assertThat(item("philosophy").content().text()).isEqualTo("only four words here");
    }

    @Test
    void showsBothTextsWhenAnotherWindowHasSaved() throws Exception {
        work.save(id, owner, "philosophy", new PortfolioWork.Typed(0, null, "the other window", List.of()));

        send(owner, text("this window", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("this window</textarea>")))
                .andExpect(content().string(containsString("the other window")));
    }

    @Test
    void addsChangesAndRemovesEntries() throws Exception {
        String list = page + "/items/resource-collection";
        send(owner, post(list).param("then", "add").param("title", "A song").param("text", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"A song\"")));
        send(owner, post(list).param("then", "add").param("title", "A song").param("text", "Naps"))
                .andExpect(redirectedUrl(list + "#entries"));
        String entry =
                list + "/entries/" + item("resource-collection").entryIds().get(0);
        open(owner, entry).andExpect(status().isOk());
        send(owner, post(entry).param("title", "").param("text", "Kept text"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kept text")));
        send(owner, post(entry).param("title", "A book").param("text", "Naps"))
                .andExpect(redirectedUrl(list + "#entries"));
        assertThat(item("resource-collection").content().entries().get(0).title())
                .isEqualTo("A book");
        open(owner, list).andExpect(content().string(containsString("A book")));
        send(owner, post(entry + "/remove")).andExpect(redirectedUrl(list + "#entries"));
        open(owner, entry).andExpect(status().isNotFound());
    }

    @Test
    void whoAddsSomethingOnAnOlderPageTakesNothingBack() throws Exception {
        String list = page + "/items/resource-collection";
        testPortfolios.finish(id, owner, "resource-collection");
        int entries = item("resource-collection").content().entries().size();
        assertThat(item("resource-collection").status()).isEqualTo(WorkItem.Status.FINISHED);

        send(
                        owner,
                        post(list)
                                .param("version", "0")
                                .param("finished", "no")
                                .param("then", "add")
                                .param("title", "A late song")
                                .param("text", "Naps"))
                .andExpect(redirectedUrl(list + "#entries"));

        assertThat(item("resource-collection").content().entries()).hasSize(entries + 1);
        assertThat(item("resource-collection").status()).isEqualTo(WorkItem.Status.FINISHED);
    }

    @Test
    void whoAddsSomethingOnAnOlderPageReadsWhatWasDoneAndNoMore() throws Exception {
        String list = page + "/items/resource-collection";
        testPortfolios.finish(id, owner, "resource-collection");
        work.finish(id, owner, "resource-collection", false);

        send(
                        owner,
                        post(list)
                                .param("version", "0")
                                .param("finished", "yes")
                                .param("then", "add")
                                .param("title", "A late song")
                                .param("text", "Naps"))
                .andExpect(redirectedUrl(list + "#entries"))
                .andExpect(result -> assertThat(result.getFlashMap().toString())
                        .contains("portfolio.item.entry-added")
                        .doesNotContain("portfolio.item.finished"));

        assertThat(item("resource-collection").status()).isNotEqualTo(WorkItem.Status.FINISHED);
    }

    @Test
    void sendsAChosenFileWhicheverButtonIsPressed() throws Exception {
        send(
                        owner,
                        multipart(page + "/items/resume")
                                .file(picture("resume.png"))
                                .param("then", "back"))
                .andExpect(redirectedUrl(page));
        assertThat(item("resume").content().files().get(0).name()).isEqualTo("resume.png");
    }

    @Test
    void savesTheRestWhereTheFileIsRefused() throws Exception {
        send(
                        owner,
                        multipart(page + "/items/training-record")
                                .file(new MockMultipartFile("file", "run.exe", null, new byte[] {'M', 'Z', 0, 0}))
                                .param("finished", "yes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("run.exe")))
                .andExpect(content().string(containsString("value=\"yes\" checked=\"checked\"")));
    }

    @Test
    void sendsATypedEntryWhicheverButtonIsPressed() throws Exception {
        String list = page + "/items/resource-collection";
        send(owner, post(list).param("title", "A song").param("then", "back"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"A song\"")));
        assertThat(item("resource-collection").content().entries()).isEmpty();
        send(owner, post(list).param("title", "A song").param("text", "Naps").param("then", "back"))
                .andExpect(redirectedUrl(page));
        assertThat(item("resource-collection").content().entries())
                .containsExactly(new Content.Entry("A song", "Naps"));
        send(owner, post(list).param("title", " ").param("text", "").param("then", "back"))
                .andExpect(redirectedUrl(page));
    }

    @Test
    void goesOnFromWhatThePageSentBeforeThoughNoAnswerCame() throws Exception {
        String draft = page + "/items/philosophy/draft";
        String mine = UUID.randomUUID().toString();
        send(owner, post(draft).param("page", mine).param("version", "0").param("text", "One"))
                .andExpect(status().isOk());
        send(owner, post(draft).param("page", mine).param("version", "0").param("text", "One two"))
                .andExpect(status().isOk());
        String other = UUID.randomUUID().toString();
        send(owner, post(draft).param("page", other).param("version", "0").param("text", "Three"))
                .andExpect(status().isConflict());
        send(owner, post(draft).param("page", other).param("version", "2").param("text", "Three"))
                .andExpect(status().isOk());
        send(owner, post(draft).param("page", mine).param("version", "0").param("text", "One two four"))
                .andExpect(status().isConflict());
        assertThat(item("philosophy").content().text()).isEqualTo("Three");
    }

    @Test
    void takesTheSameTextForTheSameWhicheverWayItComes() throws Exception {
        String item = page + "/items/philosophy";
        send(owner, post(item + "/draft").param("version", "0").param("text", "One\n\ntwo"))
                .andExpect(status().isOk());
        String typed = item("philosophy").content().sha256();
        send(owner, text("One\r\n\r\ntwo", "0")).andExpect(status().is3xxRedirection());
        assertThat(item("philosophy").content().text()).isEqualTo("One\n\ntwo");
        assertThat(item("philosophy").content().sha256()).isEqualTo(typed);
    }

    @Test
    void saysExactlyWhyAFileWasNotTaken() throws Exception {
        String files = page + "/items/resume";
        upload(files, new MockMultipartFile("file", "", null, new byte[0]), "Choose a file to upload");
        upload(files, new MockMultipartFile("file", "empty.pdf", "application/pdf", new byte[0]), "is empty");
        upload(files, new MockMultipartFile("file", "run.exe", null, new byte[] {'M', 'Z', 0, 0}), "run.exe");
        upload(files, new MockMultipartFile("file", "photo.pdf", null, TestPortfolios.pictureBytes()), "photo.pdf");
        assertThat(item("resume").content().files()).isEmpty();

        send(owner, multipart(files).file(picture("resume.png")).param("then", "add"))
                .andExpect(redirectedUrl(page + "/items/resume#files"));
        upload(files, picture("second.png"), "Remove one first");
        open(owner, page + "/items/resume").andExpect(content().string(containsString("resume.png")));
        send(owner, post(files + "/files/" + item("resume").fileIds().get(0) + "/remove"))
                .andExpect(redirectedUrl(page + "/items/resume#files"));
        assertThat(item("resume").content().files()).isEmpty();
    }

    @Test
    void takesAPhotoWhereNoFileIsChosen() throws Exception {
        send(
                        owner,
                        multipart(page + "/items/resume")
                                .param("then", "add")
                                .file(new MockMultipartFile("file", "", null, new byte[0]))
                                .file(new MockMultipartFile(
                                        "photo", "image.png", "image/png", TestPortfolios.pictureBytes())))
                .andExpect(redirectedUrl(page + "/items/resume#files"));
        assertThat(item("resume").content().files().get(0).name()).isEqualTo("image.png");
    }

    @Test
    void takesAFileThatCameInPieces() throws Exception {
        byte[] picture = TestPortfolios.pictureBytes();
        Upload upload = uploads.begin("resume.png", picture.length, owner);
        send(owner, handedOver(upload))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Only a part of “resume.png” has arrived")));
        uploads.add(upload.id(), owner, 0, picture);
        send(stranger, handedOver(upload)).andExpect(status().isNotFound());
        send(owner, handedOver(upload)).andExpect(redirectedUrl(page + "/items/resume#files"));
        assertThat(item("resume").content().files().get(0).name()).isEqualTo("resume.png");
        send(owner, handedOver(upload)).andExpect(status().isNotFound());
    }

    @Test
    void checksAFileThatCameInPiecesLikeAnyOther() throws Exception {
        byte[] picture = TestPortfolios.pictureBytes();
        Upload disguised = uploads.begin("photo.pdf", picture.length, owner);
        uploads.add(disguised.id(), owner, 0, picture);
        send(owner, handedOver(disguised))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("does not match its name")));
        Upload altered = uploads.begin("photo.png", picture.length, owner);
        uploads.add(altered.id(), owner, 0, picture);
        send(owner, handedOver(altered).param("sha256", "00"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("did not arrive as it was sent")));
        assertThat(item("resume").content().files()).isEmpty();
        send(owner, handedOver(disguised)).andExpect(status().isNotFound());
    }

    @Test
    void sharesADraftAndShowsTheAnswer() throws Exception {
        send(owner, post(page + "/items/philosophy/share"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("nothing to share yet")));
        send(owner, text("My beliefs", "0"));
        open(owner, page + "/items/philosophy/share").andExpect(content().string(containsString("My beliefs")));
        send(owner, post(page + "/items/philosophy/share").param("question", "Clear?"))
                .andExpect(redirectedUrl(page + "/items/philosophy#advice"));
        steps.runJobs(id.value());
        Draft draft = drafts.of(id, owner).get(0);

        open(facilitator, page + "/drafts")
                .andExpect(content().string(containsString("Clear?")))
                .andExpect(content().string(containsString("key=" + id + "&amp;page=draft-feedback")));
        open(facilitator, "/tasks/around?page=draft-feedback&key=" + id)
                .andExpect(redirectedUrlPattern("/tasks/*/around"));
        send(facilitator, post(page + "/drafts/" + draft.id()).param("feedback", "Begin with a child."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Begin with a child.")));
        send(facilitator, post(page + "/drafts/" + draft.id()).param("advice", "ON_TRACK"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write your feedback")));
        send(
                        facilitator,
                        post(page + "/drafts/" + draft.id())
                                .param("advice", "ON_TRACK")
                                .param("feedback", "Lovely."))
                .andExpect(redirectedUrl(page + "/drafts"));
        open(owner, page + "/items/philosophy")
                .andExpect(content().string(containsString("Lovely.")))
                .andExpect(content().string(containsString("On track")));
        open(coordinator, page + "/drafts").andExpect(status().isNotFound());
    }

    @Test
    void saysWhatComesBeforeTheApplication() throws Exception {
        open(owner, page + "/apply")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Not yet")))
                .andExpect(content().string(containsString(page + "/items/philosophy")));
        send(owner, application()).andExpect(redirectedUrl(page + "/apply"));
    }

    @Test
    void sendsTheApplicationAfterOneMoreLook() throws Exception {
        testPortfolios.finish(id, owner);
        open(owner, page + "/apply")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("It goes to the review on")));
        send(owner, application().param("_do", "send")).andExpect(redirectedUrl(page + "/apply/check"));
        open(owner, page + "/apply/check")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Little Pines")));
        send(owner, post(page + "/apply").param("_do", "confirm")).andExpect(redirectedUrl(page + "/sent"));

        open(owner, page + "/sent").andExpect(content().string(containsString("Your application is sent")));
        open(owner, page).andExpect(content().string(containsString("You have nothing to do")));
        open(owner, page + "/submissions/1")
                .andExpect(content().string(containsString("Little Pines")))
                .andExpect(content().string(containsString("Being checked")));
        assertThat(submissions.of(id, owner).get(0).application().supervisor().name())
                .isEqualTo("Ann Lee");
    }

    @Test
    void keepsWhatWasTypedIntoAnIncompleteApplication() throws Exception {
        testPortfolios.finish(id, owner);
        send(owner, post(page + "/apply").param("siteName", "Little Pines").param("_do", "send"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Little Pines")))
                .andExpect(content().string(containsString("There is a problem")));
        open(owner, page + "/apply").andExpect(content().string(containsString("Little Pines")));
    }

    @Test
    void checksAnApplicationLineByLine() throws Exception {
        Submission sent = testPortfolios.submit(id, owner);
        open(coordinator, page + "/check")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("key=" + id + "&amp;page=completeness-check")))
                .andExpect(content().string(containsString("Philosophy statement")));
        open(coordinator, "/tasks/around?page=completeness-check&key=" + id)
                .andExpect(redirectedUrlPattern("/tasks/*/around"));
        send(coordinator, check(sent, "resume").param("note", "Nearly there"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say what is missing")))
                .andExpect(content().string(containsString("Nearly there")));
        send(coordinator, check(sent, "resume").param("resume-reason", "It is somebody else's"))
                .andExpect(redirectedUrl("/tasks"));

        open(owner, page)
                .andExpect(content().string(containsString("A few things are missing")))
                .andExpect(content()
                        .string(containsString(
                                "<a href=\"" + page + "/items/resume\">Resume: It is somebody else&#39;s</a>")));
        open(coordinator, page + "/check").andExpect(content().string(containsString("Nothing waits to be checked")));
        open(facilitator, page + "/check").andExpect(status().isNotFound());
    }

    @Test
    void saysWhichQuestionOfTheCheckIsOpen() throws Exception {
        testPortfolios.submit(id, owner);

        send(coordinator, post(page + "/check"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Answer yes or no for “Training record”")));
    }

    @Test
    void showsOnlyWhatIsOpenInALaterRound() throws Exception {
        Submission sent = testPortfolios.submit(id, owner);
        checks.check(
                id,
                coordinator,
                sent.items().stream()
                        .map(item -> new CheckedPart(item.item(), true, ""))
                        .toList(),
                "");
        portfolios.reopen(
                id,
                List.of(OpenCriterion.of("shows-health", "Say more about sleep.")),
                clock.today().plusDays(60));
        assertThat(submissions.of(id, owner).get(0).completeness()).isEqualTo(Completeness.COMPLETE);

        open(owner, page)
                .andExpect(content().string(containsString("Say more about sleep.")))
                .andExpect(content().string(containsString("items are Met")));
        open(owner, page + "/items/philosophy")
                .andExpect(content().string(containsString("This was Met")))
                .andExpect(content().string(not(containsString("<textarea"))));
        String open =
                work.of(id, owner).packet().criterion("shows-health").items().get(0);
        open(owner, page + "/items/" + open)
                .andExpect(content().string(containsString("What the reviewers said")))
                .andExpect(content().string(containsString("Say more about sleep.")))
                .andExpect(content().string(containsString(page + "/changes/shows-health")));
        send(owner, post(page + "/changes/shows-health")).andExpect(status().isUnprocessableContent());
        send(owner, post(page + "/changes/shows-health").param("change", "Added sleep."))
                .andExpect(redirectedUrl(page));
        open(owner, page + "/changes/shows-health").andExpect(content().string(containsString("Added sleep.")));
    }

    @Test
    void putsEverythingSentOnOnePageToKeep() throws Exception {
        open(owner, page + "/record").andExpect(content().string(containsString("You have not sent anything yet")));
        Submission sent = testPortfolios.submit(id, owner);
        Content.File file = sent.items().stream()
                .flatMap(item -> item.content().files().stream())
                .findFirst()
                .orElseThrow();
        open(owner, page).andExpect(content().string(containsString(page + "/record")));
        open(owner, page + "/record")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Application number 1")))
                .andExpect(content().string(containsString(sent.sha256())))
                .andExpect(content().string(containsString(file.name())))
                .andExpect(content().string(containsString(file.sha256())))
                .andExpect(content().string(containsString("Test Person")));
        for (PersonId other : List.of(stranger, facilitator, coordinator)) {
            open(other, page + "/record").andExpect(status().isNotFound());
        }
    }

    @Test
    void sharesWithTheCohortAndTakesBack() throws Exception {
        send(owner, multipart(page + "/resources").param("title", "Songs").param("note", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"Songs\"")));
        send(owner, multipart(page + "/resources").param("title", "Songs").param("note", "Naps"))
                .andExpect(redirectedUrl(page + "/resources"));
        open(owner, page + "/resources")
                .andExpect(content().string(containsString("Songs")))
                .andExpect(content().string(containsString("Take it back")));
        open(facilitator, page + "/resources")
                .andExpect(content().string(containsString("Songs")))
                .andExpect(content().string(not(containsString("Take it back"))));
    }

    private MockHttpServletRequestBuilder text(String text, String version) {
        return post(page + "/items/philosophy").param("text", text).param("version", version);
    }

    private MockHttpServletRequestBuilder application() {
        return post(page + "/apply")
                .param("siteName", "Little Pines")
                .param("siteAddress", "1 Main Street, Bangor")
                .param("supervisor", "Ann Lee")
                .param("supervisorContact", "207 555 0123")
                .param("experience.row", "0")
                .param("experience.0.role", "Teacher")
                .param("experience.0.place", "Little Pines")
                .param("experience.0.from.month", "9")
                .param("experience.0.from.day", "1")
                .param("experience.0.from.year", "2020")
                .param("ethics", "true")
                .param("originality", "true")
                .param("privacy", "true")
                .param("consent", "NAME")
                .param("signature", "Test Person");
    }

    private MockHttpServletRequestBuilder check(Submission sent, String absent) {
        MockHttpServletRequestBuilder request = post(page + "/check");
        checks.lines(sent)
                .forEach(line -> request.param(line.subject(), line.subject().equals(absent) ? "no" : "yes"));
        return request;
    }

    private void upload(String address, MockMultipartFile file, String says) throws Exception {
        send(owner, multipart(address).file(file).param("then", "add"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(says)));
    }

    private MockMultipartHttpServletRequestBuilder handedOver(Upload upload) {
        return multipart(page + "/items/resume")
                .param("then", "add")
                .param("upload", upload.id().toString());
    }

    private static MockMultipartFile picture(String name) {
        return new MockMultipartFile("file", name, "image/png", TestPortfolios.pictureBytes());
    }

    private List<String> kinds() {
        return record.entriesOf(id.value()).stream().map(Entry::kind).toList();
    }

    private WorkItem item(String item) {
        return work.of(id, owner).item(item);
    }

    @Test
    void everyPageSaysWhereAFileStands() throws Exception {
        testPortfolios.finish(id, owner);
        DocumentId resume = work.of(id, owner).item("resume").document(0);
        scans.waits(resume);
        open(owner, page + "/items/resume")
                .andExpect(content().string(containsString("Others can open it as soon as that is done.")))
                .andExpect(content().string(containsString("href=\"/documents/" + resume)));
        submissions.submit(id, owner, TestPortfolios.application());
        open(coordinator, page + "/submissions/1")
                .andExpect(content().string(containsString("This file is still being checked.")))
                .andExpect(content().string(not(containsString("href=\"/documents/" + resume))));
        open(coordinator, page + "/check")
                .andExpect(content().string(containsString("This file is still being checked.")));
        scans.infected(resume);
        for (String each : List.of("/items/resume", "/submissions/1", "/record")) {
            open(owner, page + each)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Removed: there was a virus in it")))
                    .andExpect(content().string(not(containsString("href=\"/documents/" + resume))));
        }
        open(owner, page).andExpect(content().string(containsString("A file was removed")));
    }

    @Test
    void aFileThatWasRemovedIsAnObstacleWithTheWayToItsItem() throws Exception {
        testPortfolios.finish(id, owner);
        scans.infected(work.of(id, owner).item("resume").document(0));
        open(owner, page + "/apply")
                .andExpect(content().string(containsString("“resume.png” in “Resume” was removed")))
                .andExpect(content().string(containsString("href=\"" + page + "/items/resume\"")));
        send(owner, post(page + "/items/resume").param("finished", "yes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Take it off your list, and upload a clean copy.")));
    }

    @Test
    void theCheckRefusesToCallAPartThereOfWhichAFileWasRemoved() throws Exception {
        Submission sent = testPortfolios.submit(id, owner);
        scans.infected(sent.item("resume").content().files().get(0).documentId());
        MockHttpServletRequestBuilder check = post(page + "/check");
        testPortfolios.present(sent).forEach(part -> check.param(part.subject(), "yes"));
        send(coordinator, check)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("A file of this part was removed")));
    }

    private ResultActions open(PersonId person, String address) throws Exception {
        return web.perform(get(address).with(signedIn(person)));
    }

    private ResultActions send(
            PersonId person,
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return web.perform(request.with(signedIn(person)).with(csrf()));
    }
}
