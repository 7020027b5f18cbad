package org.credentialpath.inbox.web;

import java.util.List;
import org.credentialpath.cohort.CohortRequest;
import org.credentialpath.cohort.RequestStandings;
import org.credentialpath.cohort.RequestState;
import org.credentialpath.cohort.Requests;
import org.credentialpath.page.Tone;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a person's requests for a place into the words of their home page. */
@Component
class OpenRequests {

    private final Requests requests;
    private final RequestStandings standings;
    private final Programs programs;
    private final MessageSource messages;

    OpenRequests(Requests requests, RequestStandings standings, Programs programs, MessageSource messages) {
        this.requests = requests;
        this.standings = standings;
        this.programs = programs;
        this.messages = messages;
    }

    /** Those that did not become a case, the newest first. */
    List<CaseWords.Row> of(PersonId person) {
        return requests.of(person).stream()
                .filter(request -> request.state() != RequestState.ENROLLED)
                .map(this::row)
                .toList();
    }

    private CaseWords.Row row(CohortRequest request) {
        String state = "cohort.standing." + standings.of(request).point();
        return new CaseWords.Row(
                "/requests/" + request.id(),
                programs.packet(request.packet()).name(),
                request.state().isOpen() ? Tone.INFO : Tone.CALM,
                messages.getMessage(state, null, LocaleContextHolder.getLocale()));
    }
}
