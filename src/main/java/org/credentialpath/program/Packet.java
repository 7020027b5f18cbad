package org.credentialpath.program;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Everything a program asks for and promises, in one version. Frozen once used. Sections a program does not have
 * are refused with {@link NoSuchElementException}; ask {@code has…()} first where a program may lack it.
 *
 * @param grantor who grants the credential or runs the program
 * @param models the model of each part of the way: {@code request}, {@code cohort}, {@code meeting}, {@code case}
 * @param agreement null where nothing is signed
 * @param fee null where taking part is free
 * @param course null where the program is not a self-paced course
 * @param team null where persons go the way, not teams
 * @param pathway null where the program has no levels
 * @param renewal null where nothing the program awards is renewed
 */
public record Packet(
        PacketRef ref,
        String name,
        String grantor,
        Unit unit,
        Map<String, String> models,
        Eligibility eligibility,
        @Nullable CohortPlan cohort,
        @Nullable Agreement agreement,
        @Nullable FeePlan fee,
        @Nullable CoursePlan course,
        @Nullable TeamPlan team,
        @Nullable PathwayPlan pathway,
        List<Competency> competencies,
        List<PortfolioItem> portfolio,
        List<Criterion> criteria,
        @Nullable SurveyPlan survey,
        @Nullable VisitPlan visit,
        @Nullable ReviewPlan review,
        @Nullable AwardPlan award,
        @Nullable RenewalPlan renewal,
        Map<String, String> forms,
        Map<String, String> notices,
        Map<String, Limit> limits) {

    /** Who goes the way. */
    public enum Unit {
        PERSON,
        TEAM
    }

    /** One area of what a holder of the credential can do. */
    public record Competency(String id, String title, String words) {

        static Competency read(Section section) {
            return new Competency(section.get("id", Kind.ID), section.text("title"), section.text("words"));
        }
    }

    @Override
    public CohortPlan cohort() {
        return present(cohort, "cohort");
    }

    public boolean hasCohort() {
        return cohort != null;
    }

    @Override
    public Agreement agreement() {
        return present(agreement, "agreement");
    }

    public boolean hasAgreement() {
        return agreement != null;
    }

    @Override
    public FeePlan fee() {
        return present(fee, "fee");
    }

    public boolean hasFee() {
        return fee != null;
    }

    @Override
    public SurveyPlan survey() {
        return present(survey, "survey");
    }

    public boolean hasSurvey() {
        return survey != null;
    }

    @Override
    public CoursePlan course() {
        return present(course, "course");
    }

    public boolean hasCourse() {
        return course != null;
    }

    @Override
    public TeamPlan team() {
        return present(team, "team");
    }

    public boolean hasTeam() {
        return team != null;
    }

    @Override
    public PathwayPlan pathway() {
        return present(pathway, "pathway");
    }

    public boolean hasPathway() {
        return pathway != null;
    }

    @Override
    public VisitPlan visit() {
        return present(visit, "visit");
    }

    public boolean hasVisit() {
        return visit != null;
    }

    @Override
    public ReviewPlan review() {
        return present(review, "review");
    }

    public boolean hasReview() {
        return review != null;
    }

    @Override
    public AwardPlan award() {
        return present(award, "award");
    }

    public boolean hasAward() {
        return award != null;
    }

    @Override
    public RenewalPlan renewal() {
        return present(renewal, "renewal");
    }

    public boolean hasRenewal() {
        return renewal != null;
    }

    /** The id of the form that fills the slot: the program's own, else the one named like the slot. */
    public String form(String slot) {
        return forms.getOrDefault(slot, slot);
    }

    /** The template of the notice: the program's own, else the one named like the notice. */
    public String notice(String notice) {
        return notices.getOrDefault(notice, notice);
    }

    /** @throws NoSuchElementException when the packet has no such criterion */
    public Criterion criterion(String id) {
        return present(
                criteria.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElse(null),
                "criterion " + id);
    }

    /** @throws NoSuchElementException when the packet has no such item */
    public PortfolioItem item(String id) {
        return present(
                portfolio.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElse(null),
                "portfolio item " + id);
    }

    /** The criteria judged from the portfolio, by the visit or by the families. */
    public List<Criterion> criteriaJudgedBy(Criterion.Judge judge) {
        return criteria.stream().filter(each -> each.judged() == judge).toList();
    }

    private <T> T present(@Nullable T part, String what) {
        if (part == null) {
            throw new NoSuchElementException("Packet " + ref + " has no " + what);
        }
        return part;
    }
}
