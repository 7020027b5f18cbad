package org.credentialpath.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.people.Languages;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Eligibility;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The request form: facts to begin with, and what it does. */
@Component
class CohortRequestForm implements FormCommand {

    static final String SLOT = "cohort-request";

    // What a person does not have to say again when they ask a second time.
    private static final Set<String> KEPT = Set.of(
            "preferredName",
            "legalName",
            "phone",
            "registryNumber",
            "role",
            "workplace",
            "license",
            "ages",
            "education");
    private static final String LANGUAGE = "language";
    private static final String OTHER = "other";

    private final RequestTable requests;
    private final AnswerStore answers;
    private final RequestSubmission submission;
    private final RequestDates dates;
    private final RequestWords words;
    private final Programs programs;
    private final People people;
    private final Languages languages;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    CohortRequestForm(
            RequestTable requests,
            AnswerStore answers,
            RequestSubmission submission,
            RequestDates dates,
            RequestWords words,
            Programs programs,
            People people,
            Languages languages,
            SignedIn signedIn,
            BusinessCalendar calendar) {
        this.requests = requests;
        this.answers = answers;
        this.submission = submission;
        this.dates = dates;
        this.words = words;
        this.programs = programs;
        this.people = people;
        this.languages = languages;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return SLOT;
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        CohortRequest request = requests.find(new CaseId(key)).orElseThrow();
        Packet packet = programs.packet(request.packet());
        Map<String, Object> facts = new HashMap<>(kept(request));
        facts.put("program", packet.name());
        facts.put("grantor", packet.grantor());
        facts.put("onBehalf", !signedIn.person().equals(Optional.of(request.person())));
        facts.put("starts", options(dates.offered(packet.cohort())));
        facts.put("trainingOptions", trainings(packet));
        facts.put(
                "asks",
                packet.eligibility().facts().stream()
                        .map(Eligibility.Fact::name)
                        .toList());
        facts.put("latestEnd", latestEnd(packet));
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of(
                "preferredName",
                "legalName",
                "email",
                "phone",
                "registryNumber",
                "role",
                "workplace",
                "license",
                "ages",
                "trainings",
                "education",
                "educationFiles",
                "experienceHours",
                "experienceFrom",
                "experienceTo",
                "preferredStart",
                "times",
                "inPersonOk",
                LANGUAGE,
                "accommodation",
                "readyForPortfolio",
                "noGuarantee",
                FormEntry.CHANNEL);
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/requests/" + key);
    }

    @Override
    public void submit(Submission sent) {
        CaseId id = new CaseId(sent.key());
        PersonId person = requests.find(id).orElseThrow().person();
        LocalDate start =
                YearMonth.parse(sent.answers().required("preferredStart")).atDay(1);
        Channel channel = FormEntry.channel(sent.answers(), sent.by(), person);
        FormEntry.refusing(() -> submission.submit(id, sent.form(), sent.answers(), start, sent.by(), channel));
        sent.answers()
                .text(LANGUAGE)
                .map(Locale::forLanguageTag)
                .ifPresent(wished -> languages.chooseIfOffered(person, wished));
    }

    private Map<String, Object> kept(CohortRequest request) {
        Person person = people.get(request.person());
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("preferredName", person.preferredName());
        kept.put("legalName", person.legalName());
        kept.put("email", person.email());
        kept.put("phone", person.phone() == null ? "" : person.phone());
        kept.put("registryNumber", person.registryNumber() == null ? "" : person.registryNumber());
        kept.put(LANGUAGE, person.language().getLanguage());
        answers.last(request.person(), SLOT).ifPresent(last -> last.values().forEach((key, value) -> {
            if (KEPT.contains(key)) {
                kept.put(key, value);
            }
        }));
        return kept;
    }

    private List<Map<String, String>> options(List<LocalDate> starts) {
        return starts.stream()
                .map(start ->
                        Map.of("value", YearMonth.from(start).toString(), "label", words.month(YearMonth.from(start))))
                .toList();
    }

    private List<Map<String, String>> trainings(Packet packet) {
        List<Map<String, String>> options = new ArrayList<>();
        packet.eligibility()
                .trainings()
                .forEach(training -> options.add(
                        Map.of("value", training.id(), "label", words.training(training.title(), training.hours()))));
        options.add(Map.of("value", OTHER, "label", words.otherTraining()));
        return options;
    }

    // A final training must end before the cohort does, whichever start it is (rule 3).
    private LocalDate latestEnd(Packet packet) {
        List<LocalDate> starts = dates.offered(packet.cohort());
        return calendar.plus(starts.get(starts.size() - 1), packet.cohort().length());
    }
}
