package org.credentialpath.browser;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.TestCases;
import org.credentialpath.document.TestScans;
import org.credentialpath.observation.TestVisits;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.portfolio.ItemParts;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.TestPortfolios;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.review.AssignmentId;
import org.credentialpath.review.ConsensusDrafts;
import org.credentialpath.review.Decision;
import org.credentialpath.review.Judgement;
import org.credentialpath.review.ReviewDrafts;
import org.credentialpath.review.Rounds;
import org.credentialpath.review.TestReviews;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews and visits of the {@link PageWorld}. */
final class ReviewPlaces {

    private static final String FILES = "family-feedback";
    private static final Judgement NOTHING = new Judgement("shows-families", null, "", "");

    @Autowired
    TestReviews reviews;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    TestPortfolios portfolios;

    @Autowired
    PortfolioWork work;

    @Autowired
    ItemParts parts;

    @Autowired
    TestScans scans;

    @Autowired
    ConsensusDrafts consensus;

    @Autowired
    TestVisits testVisits;

    @Autowired
    Visits visits;

    @Autowired
    Rounds rounds;

    @Autowired
    ReviewDrafts drafts;

    void make(PageWorld world) {
        halfReviewed(world);
        apart(world);
        differing(world);
        again(world);
        visited(world);
        filesNotThere(world);
    }

    /** In one file a virus was found, the other nobody has scanned. */
    private void filesNotThere(PageWorld world) {
        PersonId candidate = world.demo("learner");
        CaseId id = cases.opened(candidate, null);
        for (String name : List.of("removed.png", "waiting.png")) {
            parts.addFile(id, candidate, FILES, TestPortfolios.picture(), name);
        }
        portfolios.submitComplete(id, candidate, people.with(Role.COORDINATOR));
        AssignmentId assignment = rounds.openAssignments(reviews.round(id)).get(0);
        reviews.assigned(assignment, world.demo("reviewer1"));
        WorkItem item = work.of(id, candidate).item(FILES);
        scans.infected(item.document(0));
        scans.waits(item.document(1));
        world.put("case.files", id);
        world.put("review.files", assignment);
        world.put("document.removed", item.document(0));
        world.put("document.waiting", item.document(1));
    }

    /** One review is written, the other is signed, and nobody is invited to a third. */
    private void halfReviewed(PageWorld world) {
        CaseId id = reviews.submitted(world.demo("learner"));
        List<AssignmentId> wanted = rounds.openAssignments(reviews.round(id));
        AssignmentId half = wanted.get(0);
        AssignmentId other = wanted.get(1);
        reviews.assigned(half, world.demo("reviewer1"));
        reviews.judge(half, world.demo("reviewer1"), Set.of("shows-health"));
        sign(other, world.demo("reviewer2"), "shows-health");
        world.put("case.review", id);
        world.put("review", half);
        world.put("review.signed", other);
        CaseId fresh = reviews.submitted(world.demo("participant9"));
        AssignmentId empty = rounds.openAssignments(reviews.round(fresh)).get(0);
        reviews.assigned(empty, world.demo("reviewer1"));
        world.put("review.empty", empty);
        world.putTask("task.reviewer", fresh, "userTask_chooseReviewer");
    }

    /** What one reviewer wrote in two windows differs. */
    private void apart(PageWorld world) {
        CaseId typed = reviews.submitted(world.demo("learner"));
        AssignmentId id = rounds.openAssignments(reviews.round(typed)).get(0);
        PersonId reviewer = world.demo("reviewer2");
        reviews.assigned(id, reviewer);
        for (String words : List.of("Written at a desk.", "Written on a phone.")) {
            var judgement = new Judgement(
                    "shows-health", false, words + " " + world.names().word(), "");
            drafts.save(id, reviewer, UUID.randomUUID(), List.of(new ReviewDrafts.Typed(judgement, "")));
        }
        world.put("review.apart", id);
    }

    /** Two reviewers say different things of two criteria, and of one of them they have written twice what they agree on. */
    private void differing(PageWorld world) {
        CaseId id = reviews.submitted(world.demo("participant8"));
        List<AssignmentId> wanted = rounds.openAssignments(reviews.round(id));
        sign(wanted.get(0), world.demo("reviewer1"), "shows-health");
        sign(wanted.get(1), world.demo("reviewer2"), "shows-families");
        for (String reviewer : List.of("reviewer1", "reviewer2")) {
            var both = new Judgement("shows-families", true, "I read it as " + reviewer + ".", "");
            consensus.save(
                    reviews.round(id),
                    world.demo(reviewer),
                    UUID.randomUUID(),
                    List.of(new ReviewDrafts.Typed(both, NOTHING.fingerprint())),
                    Set.of());
        }
        world.put("case.differing", id);
        world.putTask("task.consensus", id, "userTask_findConsensus");
    }

    /** What was changed for the second round lies before a reviewer, beside what it was before. */
    private void again(PageWorld world) {
        PersonId candidate = world.demo("participant8");
        CaseId id = reviews.submitted(candidate);
        reviews.reviewed(id, Set.of("shows-health"));
        testVisits.held(id, candidate, Set.of());
        reviews.decided(id, Decision.Outcome.RESUBMIT);
        reviews.resubmit(id, candidate);
        AssignmentId second = rounds.openAssignments(reviews.round(id)).get(0);
        reviews.assigned(second, world.demo("reviewer1"));
        world.put("case.second", id);
        world.put("review.again", second);
    }

    private void sign(AssignmentId assignment, PersonId reviewer, String notMet) {
        reviews.assigned(assignment, reviewer);
        reviews.sign(assignment, reviewer, Set.of(notMet));
    }

    /** One visit stands in the calendar, and one was held; the same observer has both. */
    private void visited(PageWorld world) {
        PersonId observer = world.demo("observer");
        VisitId held = visit(world.demo("participant6"));
        testVisits.planned(held, world.demo("participant6"), observer);
        testVisits.recorded(held, observer, Set.of());
        world.put("visit.held", held);
        VisitId planned = visit(world.demo("participant7"));
        testVisits.planned(planned, world.demo("participant7"), observer);
        world.put("visit", planned);
    }

    private VisitId visit(PersonId candidate) {
        CaseId id = reviews.submitted(candidate);
        reviews.reviewed(id, Set.of());
        return visits.latest(id).orElseThrow().id();
    }
}
