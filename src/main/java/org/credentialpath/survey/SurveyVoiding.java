package org.credentialpath.survey;

import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.Notices;
import org.credentialpath.observation.SiteWatch;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes surveys of another site void: they are kept, but count no more (rule 20). */
@Service
@Transactional
public class SurveyVoiding implements SiteWatch {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    private final SurveyCollectionTable collections;
    private final SurveyAnswerTable answers;
    private final Cases cases;
    private final CaseRights rights;
    private final FamilySurveyProcess process;
    private final Notices notices;
    private final EvidenceRecord record;
    private final HouseClock clock;

    SurveyVoiding(
            SurveyCollectionTable collections,
            SurveyAnswerTable answers,
            @Lazy Cases cases,
            @Lazy CaseRights rights,
            FamilySurveyProcess process,
            Notices notices,
            EvidenceRecord record,
            HouseClock clock) {
        this.collections = collections;
        this.answers = answers;
        this.cases = cases;
        this.rights = rights;
        this.process = process;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void siteGone(CaseId id, PersonId by) {
        makeVoid(cases.get(id), by, null);
    }

    /**
     * Makes void what is out or counted, because the site changed before there was a visit, or for another reason.
     *
     * @param by a coordinator other than the participant
     * @throws SurveyRefused when no reason is given, the case is over, or nothing counts
     */
    public void byHand(CaseId id, PersonId by, String reason) {
        Case file = rights.requireStaff(id, by);
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw SurveyRefused.at("reason", "reason", LONGEST_REASON);
        }
        if (file.isOver() || !makeVoid(file, by, reason.strip())) {
            throw SurveyRefused.at("reason", "nothing-counts");
        }
    }

    private boolean makeVoid(Case file, PersonId by, @Nullable String reason) {
        CaseId id = file.id();
        var valid = collections.validLocked(id);
        valid.forEach(each -> {
            collections.makeVoid(each.id(), by, reason, clock.instant());
            answers.voidLinks(each.id());
            record.write(voided(each, by, reason));
            notices.send("surveys-void", file.participant(), id.value(), "surveys-void " + each.id());
        });
        process.surveysVoided(id);
        return !valid.isEmpty();
    }

    private static Act voided(SurveyCollection collection, PersonId by, @Nullable String reason) {
        Act act = Act.of(collection.caseId().value(), "survey.voided")
                .fact("collection", collection.id())
                .fact("by", by)
                .fact("cause", reason == null ? "SITE_CHANGED" : "STAFF");
        return reason == null ? act : act.words("reason", reason);
    }
}
