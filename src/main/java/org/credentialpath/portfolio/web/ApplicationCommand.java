package org.credentialpath.portfolio.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.form.Answers;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.portfolio.Application;
import org.credentialpath.portfolio.Obstacle;
import org.credentialpath.portfolio.SubmissionRefused;
import org.credentialpath.portfolio.Submissions;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.program.ReviewSessions;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Applies for the review of a portfolio. */
@Component
class ApplicationCommand implements FormCommand {

    private final Submissions submissions;
    private final Cases cases;
    private final Programs programs;
    private final PortfolioWords words;

    ApplicationCommand(Submissions submissions, Cases cases, Programs programs, PortfolioWords words) {
        this.submissions = submissions;
        this.cases = cases;
        this.programs = programs;
        this.words = words;
    }

    @Override
    public String form() {
        return "credential-application";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Case file = cases.get(new CaseId(key));
        Packet packet = programs.packet(file.packet());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", packet.name());
        facts.put("packet", packet.ref().version());
        facts.put("through", words.get(file.cohort() == null ? "portfolio.apply.alone" : "portfolio.apply.cohort"));
        facts.put("session", session(packet));
        submissions.of(file.id(), file.participant()).stream()
                .findFirst()
                .ifPresent(last -> prefill(last.application(), facts));
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of(
                "siteName",
                "siteAddress",
                "license",
                "supervisor",
                "supervisorContact",
                "experience",
                "ethics",
                "originality",
                "privacy",
                "consent",
                "signature");
    }

    @Override
    public void submit(Submission submission) {
        try {
            submissions.submit(new CaseId(submission.key()), submission.by(), application(submission.answers()));
        } catch (SubmissionRefused refused) {
            Obstacle first = refused.obstacles().get(0);
            throw new AnswersRefused(
                    "signature", first.messageKey(), first.arguments().toArray());
        }
    }

    /** To which session it goes, and what that means (rule 16). */
    String session(Packet packet) {
        return submissions
                .session(packet)
                .map(session -> submissions
                        .missed(packet)
                        .map(missed -> words.get(
                                "portfolio.apply.session.late", words.day(missed.day()), words.day(session.day())))
                        .orElseGet(() ->
                                words.get("portfolio.apply.session", words.day(session.day()), deadline(session))))
                .orElseGet(() -> words.get("portfolio.apply.at-once"));
    }

    private String deadline(ReviewSessions.Session session) {
        return words.day(session.deadline());
    }

    private static Application application(Answers answers) {
        return new Application(
                new Application.Site(answers.required("siteName"), answers.required("siteAddress")),
                answers.text("license").orElse(null),
                new Application.Supervisor(answers.required("supervisor"), answers.required("supervisorContact")),
                answers.rows("experience").stream()
                        .map(ApplicationCommand::experience)
                        .toList(),
                Application.Consent.valueOf(answers.required("consent")),
                answers.required("signature"));
    }

    private static Application.Experience experience(Answers row) {
        return new Application.Experience(
                row.required("role"),
                row.required("place"),
                row.date("from").orElseThrow(),
                row.date("until").orElse(null));
    }

    private static void prefill(Application last, Map<String, Object> facts) {
        facts.put("siteName", last.site().name());
        facts.put("siteAddress", last.site().address());
        if (last.license() != null) {
            facts.put("license", last.license());
        }
        facts.put("supervisor", last.supervisor().name());
        facts.put("supervisorContact", last.supervisor().contact());
        facts.put("consent", last.consent().name());
        List<Map<String, Object>> rows =
                last.experience().stream().map(ApplicationCommand::row).toList();
        facts.put("experience", rows);
    }

    private static Map<String, Object> row(Application.Experience experience) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("role", experience.role());
        row.put("place", experience.place());
        row.put("from", experience.from());
        if (experience.until() != null) {
            row.put("until", experience.until());
        }
        return row;
    }
}
