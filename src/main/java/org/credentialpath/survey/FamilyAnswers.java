package org.credentialpath.survey;

import java.time.Instant;
import java.util.Map;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.People;
import org.credentialpath.people.Unnamed;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.program.SurveyPlan;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what families answer, by link or on paper; both count alike, and neither tells who answered. */
@Service
@Transactional
public class FamilyAnswers {

    /** The longest comment, in characters. */
    public static final int LONGEST_COMMENT = 2000;

    /**
     * A survey as a family gets it.
     *
     * @param person whom the family is asked about
     */
    public record Opened(SurveyPlan plan, String person) {}

    private static final int LONGEST_BATCH = 40;

    private final SurveyCollectionTable collections;
    private final SurveyAnswerTable answers;
    private final Cases cases;
    private final CaseRights rights;
    private final Programs programs;
    private final People people;
    private final FamilySurveyProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    FamilyAnswers(
            SurveyCollectionTable collections,
            SurveyAnswerTable answers,
            Cases cases,
            CaseRights rights,
            Programs programs,
            People people,
            FamilySurveyProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.collections = collections;
        this.answers = answers;
        this.cases = cases;
        this.rights = rights;
        this.programs = programs;
        this.people = people;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** What the link opens. @throws SurveyLinkUnknown when it opens nothing now */
    public Opened open(String code) {
        CaseId id = byLink(SurveyCodes.digest(code)).caseId();
        String person = people.get(cases.get(id).participant()).preferredName();
        return new Opened(packet(id).survey(), person);
    }

    /**
     * Takes an answer by link; the link is gone with it.
     *
     * @throws SurveyLinkUnknown when it opens no survey now
     * @throws SurveyRefused when an item is not answered or the comment is too long
     */
    public void answer(String code, String language, FamilyAnswer answer) {
        String digest = SurveyCodes.digest(code);
        SurveyCollection collection = byLink(digest);
        require(packet(collection.caseId()).survey(), language, answer);
        if (!answers.use(digest)) {
            throw new SurveyLinkUnknown();
        }
        Unnamed.call(() -> add(collection, null, language, answer));
    }

    /**
     * Enters one sheet of paper.
     *
     * @param by a coordinator other than the participant
     * @param batch the number of the bundle it came in, to find the paper again
     * @throws SurveyRefused when all surveys are in, the collection is counted, or an answer is not possible
     */
    public void enterSheet(CaseId id, PersonId by, String batch, String language, FamilyAnswer answer) {
        rights.requireStaff(id, by);
        SurveyCollection collection = collections
                .latestLocked(id)
                .filter(each -> each.state() == SurveyCollection.State.OPEN)
                .orElseThrow(() -> SurveyRefused.at("batch", "closed"));
        if (batch.isBlank() || batch.strip().length() > LONGEST_BATCH) {
            throw SurveyRefused.at("batch", "batch", LONGEST_BATCH);
        }
        if (answers.returned(collection.id()) >= collection.distributed()) {
            throw SurveyRefused.at("batch", "all-in", collection.distributed());
        }
        require(packet(id).survey(), language, answer);
        add(collection, batch.strip(), language, answer);
    }

    private SurveyCollection byLink(String digest) {
        return answers.collectionOf(digest)
                .flatMap(collections::locked)
                .filter(each -> each.takesAnswers(clock.instant()))
                .orElseThrow(SurveyLinkUnknown::new);
    }

    private int add(SurveyCollection collection, @Nullable String batch, String language, FamilyAnswer answer) {
        answers.add(collection.id(), batch, language, answer);
        int returned = answers.returned(collection.id());
        record.write(Act.of(collection.caseId().value(), "survey.answered")
                .fact("collection", collection.id())
                .fact("by", batch == null ? "link" : "paper")
                .fact("returned", returned));
        if (returned == collection.distributed()) {
            Instant now = clock.instant();
            collections.completed(collection.id(), now);
            answers.voidLinks(collection.id());
            process.everybodyAnswered(collection.caseId());
        }
        return returned;
    }

    private static void require(SurveyPlan plan, String language, FamilyAnswer answer) {
        if (!plan.languages().contains(language)) {
            throw SurveyRefused.at("language", "language");
        }
        Map<String, Integer> marks = answer.marks();
        for (SurveyPlan.Item item : plan.items()) {
            Integer mark = marks.get(item.id());
            if (mark == null || mark < SurveyPlan.LEAST || mark > SurveyPlan.MOST) {
                throw SurveyRefused.at("item-" + item.id(), "unanswered");
            }
        }
        if (marks.size() > plan.items().size()) {
            throw SurveyRefused.at("comment", "unanswered");
        }
        if (answer.comment().length() > LONGEST_COMMENT) {
            throw SurveyRefused.at("comment", "comment", LONGEST_COMMENT);
        }
    }

    private Packet packet(CaseId id) {
        return programs.packet(cases.get(id).packet());
    }
}
