package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.credentialpath.form.Answers;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what a person asks and adds, from themself or entered by staff who got it by phone or on paper. */
@Service
public class RequestSubmission {

    private final Requests rights;
    private final RequestTable requests;
    private final AnswerStore answers;
    private final CohortRequestProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    RequestSubmission(
            Requests rights,
            RequestTable requests,
            AnswerStore answers,
            CohortRequestProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.rights = rights;
        this.requests = requests;
        this.answers = answers;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Sends the request.
     *
     * @param start the first day of the month the person would like to start in
     * @throws RequestRefused when it was sent before or is over
     */
    @Transactional
    public void submit(CaseId id, String form, Answers given, LocalDate start, PersonId by, Channel channel) {
        rights.changeable(id, by);
        Instant now = clock.instant();
        if (!requests.move(id, Set.of(RequestState.DRAFT), RequestState.SUBMITTED, now)) {
            throw RequestRefused.over();
        }
        requests.prefer(id, start);
        requests.complete(id, now);
        answers.add(id, form, given, now, by, channel);
        record.write(Act.of(id.value(), "request.submitted")
                .fact("start", start)
                .fact("channel", channel)
                .fact("form", form));
        process.requested(id);
    }

    /** Adds what the coordinator asked for; the request counts as complete from now on. */
    @Transactional
    public void inform(CaseId id, String form, Answers given, PersonId by, Channel channel) {
        rights.changeable(id, by);
        if (requests.lock(id).orElseThrow().state() != RequestState.SUBMITTED) {
            throw RequestRefused.over();
        }
        Instant now = clock.instant();
        requests.ask(id, null);
        requests.complete(id, now);
        answers.add(id, form, given, now, by, channel);
        record.write(
                Act.of(id.value(), "request.completed").fact("channel", channel).fact("form", form));
        process.informed(id);
    }
}
