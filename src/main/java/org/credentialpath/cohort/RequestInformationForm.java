package org.credentialpath.cohort;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** The form with which a person adds what the coordinator asked for. */
@Component
class RequestInformationForm implements FormCommand {

    private final RequestTable requests;
    private final RequestSubmission submission;
    private final CohortRequestForm request;

    RequestInformationForm(RequestTable requests, RequestSubmission submission, CohortRequestForm request) {
        this.requests = requests;
        this.submission = submission;
        this.request = request;
    }

    @Override
    public String form() {
        return "request-information";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Map<String, Object> facts = new HashMap<>(request.facts(key));
        facts.keySet().retainAll(Set.of("program", "onBehalf", "trainingOptions", "latestEnd"));
        String question = requests.find(new CaseId(key)).orElseThrow().question();
        facts.put("question", Optional.ofNullable(question).orElse(""));
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of("answer", "trainings", "files", FormEntry.CHANNEL);
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/requests/" + key);
    }

    @Override
    public void submit(Submission sent) {
        CaseId id = new CaseId(sent.key());
        Channel channel = FormEntry.channel(
                sent.answers(), sent.by(), requests.find(id).orElseThrow().person());
        FormEntry.refusing(() -> submission.inform(id, sent.form(), sent.answers(), sent.by(), channel));
    }
}
