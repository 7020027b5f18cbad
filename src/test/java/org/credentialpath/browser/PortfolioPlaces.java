package org.credentialpath.browser;

import java.util.List;
import java.util.UUID;
import org.credentialpath.appeal.Appeal;
import org.credentialpath.appeal.TestAppeals;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Conditions;
import org.credentialpath.cases.Extension;
import org.credentialpath.cases.Extensions;
import org.credentialpath.cases.TestCases;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Register;
import org.credentialpath.credential.Shown;
import org.credentialpath.credential.TestAwards;
import org.credentialpath.document.TestScans;
import org.credentialpath.fee.Fees;
import org.credentialpath.fee.Receipt;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.Application.Consent;
import org.credentialpath.portfolio.Draft;
import org.credentialpath.portfolio.Drafts;
import org.credentialpath.portfolio.ItemParts;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.SharedResources;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.program.Criterion;
import org.credentialpath.renewal.TestRenewals;
import org.credentialpath.review.Decision;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.credentialpath.survey.TestSurveys;
import org.springframework.beans.factory.annotation.Autowired;

/** Portfolios, fees, surveys, credentials and appeals of the {@link PageWorld}. */
final class PortfolioPlaces {

    private static final String LIST = "resource-collection";
    private static final String TEXT = "philosophy";
    private static final String FILE = "resume";
    private static final String FILES = "family-feedback";

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    TestCases testCases;

    @Autowired
    TestSurveys surveys;

    @Autowired
    TestAwards awards;

    @Autowired
    TestRenewals renewals;

    @Autowired
    TestAppeals appeals;

    @Autowired
    TestReviews reviews;

    @Autowired
    PortfolioWork work;

    @Autowired
    ItemParts parts;

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
    Fees fees;

    @Autowired
    Register register;

    @Autowired
    TestScans scans;

    @Autowired
    HouseClock clock;

    void make(PageWorld world, PersonId wide) {
        CaseId own = CaseId.of(world.place("case.long"));
        halfDone(world, own, wide);
        filesNotThere(CaseId.of(world.place("case.alone")), world.demo("participant5"));
        portfolios.finish(CaseId.of(world.place("case.ready")), world.demo("participant"));
        portfolios.submit(CaseId.of(world.place("case.sent")), world.demo("participant2"));
        cases.withdraw(CaseId.of(world.place("case.left")), world.demo("participant3"), "I move to another state.");
        feesAndSurveys(world, wide);
        credentials(world);
        appeals(world);
    }

    private void halfDone(PageWorld world, CaseId own, PersonId wide) {
        for (String item : new String[] {TEXT, LIST, FILE}) {
            portfolios.finish(own, wide, item);
        }
        world.put("entry", work.of(own, wide).item(LIST).entryIds().get(0));
        TestPeople.as(wide, () -> {
            drafts.share(
                    own,
                    wide,
                    TEXT,
                    "Is this what is meant by a philosophy? " + world.names().word());
            drafts.share(own, wide, LIST, "");
            resources.share(own, wide, world.names().title(), world.names().word(), "https://example.org/a", null, "");
            extensions.ask(
                    own,
                    wide,
                    Extension.Reason.WORK,
                    world.names().word(),
                    cases.get(own).portfolioDue().plusDays(20),
                    List.of());
            return own;
        });
        PersonId facilitator = world.demo("facilitator");
        UUID waiting = drafts.of(own, wide).get(0).id();
        TestPeople.as(facilitator, () -> {
            drafts.answer(waiting, facilitator, Draft.Advice.ON_TRACK, "Good. Say more about the second week.");
            return waiting;
        });
        conditions.set(
                own,
                "final-training",
                "End Core training 4. " + world.names().word(),
                clock.today().plusMonths(1));
    }

    /** In one file a virus was found, the other nobody has scanned. */
    private void filesNotThere(CaseId id, PersonId owner) {
        parts.addFile(id, owner, FILES, TestPortfolios.picture(), "removed.png");
        parts.addFile(id, owner, FILES, TestPortfolios.picture(), "waiting.png");
        scans.infected(work.of(id, owner).item(FILES).document(0));
        scans.waits(work.of(id, owner).item(FILES).document(1));
    }

    private void feesAndSurveys(PageWorld world, PersonId wide) {
        world.put("case.fee", testCases.opened(wide, null, TestSurveys.PROGRAM));
        PersonId owner = world.demo("participant9");
        CaseId paid = testCases.opened(owner, null, TestSurveys.PROGRAM);
        PersonId coordinator = world.demo("coordinator");
        TestPeople.as(coordinator, () -> {
            fees.pay(
                    paid,
                    coordinator,
                    fees.state(paid).owed(),
                    new Receipt(Receipt.Means.CHECK, "1042", clock.today()));
            return paid;
        });
        world.put("case.paid", paid);
        List<String> codes = surveys.givenOut(paid, owner, 4);
        surveys.answered(paid, codes.subList(0, 1), 5);
        surveys.onPaper(paid, 1, 4);
        world.put("code.used", codes.get(0));
        world.put("code", codes.get(1));
        PersonId learner = world.demo("learner");
        CaseId slips = testCases.opened(learner, null, TestSurveys.PROGRAM);
        surveys.givenOut(slips, learner, 3);
        world.put("case.slips", slips);
    }

    private void credentials(PageWorld world) {
        PersonId holder = world.demo("participant9");
        Award award = awards.delivered(holder, Consent.NAME);
        register.show(award.id(), holder, Shown.NAME);
        world.put("award", award.id());
        world.put("number", award.number());
        Award renewed = renewals.open(world.demo("learner"), TestRenewals.PROGRAM);
        world.put("renewal", renewed.id());
        world.putTask("task.renewal", renewed.caseId(), "userTask_fileRenewal");
    }

    private void appeals(PageWorld world) {
        PersonId candidate = world.demo("participant5");
        world.put("case.refused", appeals.decided(candidate, Decision.Outcome.NOT_AWARDED));
        PersonId other = world.demo("participant6");
        CaseId id = appeals.decided(other, Decision.Outcome.NOT_AWARDED);
        UUID appeal = appeals.filed(id, other);
        world.put("appeal", appeal);
        world.putTask("task.panel", id, "userTask_choosePanel");
        PersonId heard = world.demo("participant8");
        CaseId answered = appeals.decided(heard, Decision.Outcome.NOT_AWARDED);
        world.put("appeal.answered", appeals.granted(answered, heard, Appeal.Outcome.UPHELD));
        PersonId again = world.demo("participant4");
        CaseId open = appeals.decidedAfterVisit(again, Decision.Outcome.RESUBMIT);
        world.put("case.again", open);
        Criterion asked = reviews.packet().criterion(appeals.portfolioCriterion());
        world.put("criterion", asked.id());
        world.put("item.again", asked.items().iterator().next());
        world.put(
                "criterion.visit",
                reviews.packet().criteriaJudgedBy(Criterion.Judge.VISIT).get(0).id());
    }
}
