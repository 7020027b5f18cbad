package org.credentialpath.course.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.course.CourseSessions;
import org.credentialpath.course.Registrations;
import org.credentialpath.form.Answers;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Program;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Registers for a course (form 24). */
@Component
class RegistrationCommand implements FormCommand {

    static final String SLOT = "course-registration";

    private final Registrations registrations;
    private final CourseSessions sessions;
    private final Programs programs;
    private final SignedIn signedIn;
    private final CourseWords words;

    RegistrationCommand(
            Registrations registrations,
            CourseSessions sessions,
            Programs programs,
            SignedIn signedIn,
            CourseWords words) {
        this.registrations = registrations;
        this.sessions = sessions;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @Override
    public String form() {
        return SLOT;
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Packet packet = program(key).current();
        Map<String, Object> facts = CourseFormFacts.of(packet);
        facts.put("sessions", words.options(sessions.open(packet.ref().program())));
        facts.put(
                "fee",
                packet.hasFee()
                        ? words.get(
                                "course.fee",
                                packet.fee().amount(),
                                packet.fee().words())
                        : words.get("course.fee.none"));
        facts.put("dates", words.get(packet.course().facilitated() ? "course.dates" : "course.dates.none"));
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of("session", "role", "creditWanted", "license", "terms");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/courses/" + key);
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        var wish = new Registrations.Wish(
                answers.text("session").map(UUID::fromString).orElse(null),
                answers.required("role"),
                answers.checked("creditWanted"),
                answers.text("license").orElse(""));
        String program = program(sent.key()).id();
        CourseWords.refusing(() -> registrations.register(sent.by(), program, wish));
    }

    // The key says whose registration for which program it is to be.
    private Program program(UUID key) {
        return programs.all().stream()
                .filter(program -> program.current().hasCourse())
                .filter(program ->
                        registrations.next(signedIn.required(), program.id()).equals(new CaseId(key)))
                .findFirst()
                .orElseThrow(() -> new Forbidden("registration " + key));
    }
}
