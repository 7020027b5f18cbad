package org.credentialpath.cohort.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortMeetings;
import org.credentialpath.cohort.CohortPagePart;
import org.credentialpath.cohort.PlannedMeeting;
import org.credentialpath.program.Packet;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The meetings of a cohort as its page lists them. */
@Component
class CohortMeetingRows {

    /**
     * A meeting in words.
     *
     * @param address its own page, null when it has none for this reader
     * @param link whether the place is the address of a call
     */
    record Row(
            int number,
            String topic,
            String when,
            boolean inPerson,
            String place,
            boolean link,
            @Nullable String address) {}

    private final ObjectProvider<CohortMeetings> meetings;
    private final ObjectProvider<CohortPagePart> parts;
    private final LastMeetingWarning warning;
    private final CohortWords words;

    CohortMeetingRows(
            ObjectProvider<CohortMeetings> meetings,
            ObjectProvider<CohortPagePart> parts,
            LastMeetingWarning warning,
            CohortWords words) {
        this.meetings = meetings;
        this.parts = parts;
        this.warning = warning;
        this.words = words;
    }

    List<Row> of(CohortId cohort, PersonId reader) {
        return planned(cohort).stream()
                .map(meeting -> row(cohort, meeting, reader))
                .toList();
    }

    /** Null when the last meeting leaves time enough, see {@link LastMeetingWarning}. */
    @Nullable
    String warning(Cohort cohort, Packet packet) {
        List<PlannedMeeting> all = planned(cohort.id());
        return all.isEmpty()
                ? null
                : warning.words(packet, all.get(all.size() - 1).begins().toLocalDate());
    }

    private Row row(CohortId cohort, PlannedMeeting meeting, PersonId reader) {
        return new Row(
                meeting.number(),
                meeting.topic(),
                words.when(meeting),
                meeting.inPerson(),
                meeting.place(),
                meeting.place().startsWith("https://"),
                parts.stream()
                        .map(part -> part.meeting(cohort, meeting.number(), reader))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null));
    }

    private List<PlannedMeeting> planned(CohortId cohort) {
        CohortMeetings all = meetings.getIfAvailable();
        return all == null ? List.of() : Objects.requireNonNull(all.planned(cohort));
    }
}
