package org.credentialpath.credential;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an award is for: a whole case, or a part of one. */
@Component
class AwardSubjects {

    private final ObjectProvider<AwardParts> parts;
    private final Cases cases;
    private final Programs programs;

    AwardSubjects(ObjectProvider<AwardParts> parts, Cases cases, Programs programs) {
        this.parts = parts;
        this.cases = cases;
        this.programs = programs;
    }

    /** @param about the id of the case or of the part */
    AwardParts.Part of(UUID about) {
        return part(about).orElseGet(() -> {
            var id = new CaseId(about);
            return whole(id, programs.packet(cases.get(id).packet()));
        });
    }

    /** Empty for a whole case. */
    Optional<AwardParts.Part> part(UUID about) {
        return parts.stream().flatMap(feature -> feature.find(about).stream()).findFirst();
    }

    static AwardParts.Part whole(CaseId id, Packet packet) {
        return new AwardParts.Part(
                id,
                packet.award(),
                packet.competencies().stream().map(Packet.Competency::title).toList());
    }
}
