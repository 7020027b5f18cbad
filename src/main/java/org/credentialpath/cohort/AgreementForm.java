package org.credentialpath.cohort;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Agreement;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The memorandum of agreement: its clauses come from the packet, each agreed to by itself (rule 6). */
@Component
class AgreementForm implements FormCommand {

    private final RequestTable requests;
    private final SeatTable seats;
    private final Cohorts cohorts;
    private final Agreements agreements;
    private final RequestDates dates;
    private final People people;
    private final SignedIn signedIn;

    AgreementForm(
            RequestTable requests,
            SeatTable seats,
            Cohorts cohorts,
            Agreements agreements,
            RequestDates dates,
            People people,
            SignedIn signedIn) {
        this.requests = requests;
        this.seats = seats;
        this.cohorts = cohorts;
        this.agreements = agreements;
        this.dates = dates;
        this.people = people;
        this.signedIn = signedIn;
    }

    @Override
    public String form() {
        return "agreement";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        CaseId id = new CaseId(key);
        Agreement agreement = agreements.of(id);
        Seat seat = seats.find(id).orElseThrow();
        Cohorts.Opening cohort = cohorts.opening(Objects.requireNonNull(seat.cohort()));
        PersonId person = requests.find(id).orElseThrow().person();
        return Map.of(
                "id", id.toString(),
                "onBehalf", !signedIn.person().equals(Optional.of(person)),
                "title", agreement.title(),
                "version", agreement.version(),
                "clauseOptions",
                        agreement.clauses().stream().map(AgreementForm::option).toList(),
                "cohort", cohort.name(),
                "firstMeeting", RequestWords.day(cohort.firstMeeting()),
                "signBy", RequestWords.day(dates.agreementDeadline(id)),
                "name", people.get(person).legalName());
    }

    @Override
    public Set<String> keys() {
        return Set.of("agreed", "signature", FormEntry.CHANNEL);
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/requests/" + key);
    }

    @Override
    public void submit(Submission sent) {
        CaseId id = new CaseId(sent.key());
        List<String> wanted =
                agreements.of(id).clauses().stream().map(Agreement.Clause::id).toList();
        PersonId person = requests.find(id).orElseThrow().person();
        Channel channel = FormEntry.channel(sent.answers(), sent.by(), person);
        FormEntry.refusing(() -> {
            if (!Set.copyOf(sent.answers().choices("agreed")).containsAll(wanted)) {
                throw RequestRefused.answer("agreed", "clauses-missing");
            }
            agreements.sign(id, sent.answers().required("signature"), sent.by(), channel);
        });
    }

    private static Map<String, String> option(Agreement.Clause clause) {
        return Map.of("value", clause.id(), "label", clause.words());
    }
}
