package org.credentialpath.pathway.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.pathway.PathwayRegistrations;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Program;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Registers for a pathway. */
@Component
class PathwayRegistrationCommand implements FormCommand {

    static final String SLOT = "pathway-registration";

    private final PathwayRegistrations registrations;
    private final Programs programs;
    private final SignedIn signedIn;

    PathwayRegistrationCommand(PathwayRegistrations registrations, Programs programs, SignedIn signedIn) {
        this.registrations = registrations;
        this.programs = programs;
        this.signedIn = signedIn;
    }

    @Override
    public String form() {
        return SLOT;
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Packet packet = program(key).current();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", packet.name());
        facts.put("grantor", packet.grantor());
        facts.put("levels", packet.pathway().levels().size());
        facts.put("credit", packet.pathway().levels().stream().anyMatch(level -> level.credit() != null));
        return facts;
    }

    @Override
    public Set<String> keys() {
        return Set.of("purpose", "creditWanted", "terms");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/pathways/" + key);
    }

    @Override
    public void submit(Submission sent) {
        String program = program(sent.key()).id();
        boolean credit = sent.answers().checked("creditWanted");
        String purpose = sent.answers().text("purpose").orElse("");
        PathwayWords.refusing(() -> registrations.register(sent.by(), program, credit, purpose));
    }

    // The key says whose registration for which program it is to be.
    private Program program(UUID key) {
        return programs.all().stream()
                .filter(program -> program.current().hasPathway())
                .filter(program ->
                        registrations.next(signedIn.required(), program.id()).equals(new CaseId(key)))
                .findFirst()
                .orElseThrow(() -> new Forbidden("registration " + key));
    }
}
