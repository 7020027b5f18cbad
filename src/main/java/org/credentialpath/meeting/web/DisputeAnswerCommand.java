package org.credentialpath.meeting.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.meeting.Attendance;
import org.credentialpath.meeting.AttendanceBook;
import org.credentialpath.meeting.AttendanceMark;
import org.credentialpath.meeting.Attended;
import org.credentialpath.meeting.Dispute;
import org.credentialpath.meeting.DisputeId;
import org.credentialpath.meeting.Disputes;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facilitator answers a disputed attendance. */
@Component
class DisputeAnswerCommand implements FormCommand {

    private final Disputes disputes;
    private final AttendanceBook book;
    private final MeetingFormFacts facts;
    private final MeetingWords words;

    DisputeAnswerCommand(Disputes disputes, AttendanceBook book, MeetingFormFacts facts, MeetingWords words) {
        this.disputes = disputes;
        this.book = book;
        this.facts = facts;
        this.words = words;
    }

    @Override
    public String form() {
        return "dispute-answer";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Dispute dispute = disputes.get(new DisputeId(key));
        Map<String, Object> all = facts.of(dispute.meeting(), dispute.caseId());
        all.put("words", dispute.words());
        book.history(dispute.meeting(), dispute.caseId()).stream()
                .reduce((first, second) -> second)
                .ifPresent(entry -> all.put("recorded", recorded(entry)));
        return all;
    }

    private String recorded(Attendance entry) {
        return entry.note().isEmpty() ? words.attendance(entry) : words.attendance(entry) + " (" + entry.note() + ")";
    }

    @Override
    public Set<String> keys() {
        return Set.of("outcome", "mark", "minutes", "answer");
    }

    @Override
    public void submit(Submission sent) {
        DisputeId id = new DisputeId(sent.key());
        Attended right = right(disputes.get(id).caseId(), sent.answers());
        MeetingWords.submit(
                right == null ? "answer" : "mark",
                () -> disputes.answer(id, sent.by(), right, sent.answers().required("answer")));
    }

    private static @Nullable Attended right(CaseId caseId, Answers answers) {
        return answers.required("outcome").equals("STANDS")
                ? null
                : new Attended(
                        caseId,
                        AttendanceMark.valueOf(answers.required("mark")),
                        answers.number("minutes").map(BigDecimal::intValueExact).orElse(0),
                        "");
    }
}
