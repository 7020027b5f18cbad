package org.credentialpath.pathway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.badge.BadgeFile;
import org.credentialpath.badge.BadgeReading;
import org.credentialpath.badge.Expected;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Documents;
import org.credentialpath.people.People;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The badges among files, and those pasted as text, which are kept as files. */
@Component
class EvidenceBadges {

    /** The kinds of file a badge may come in. */
    private static final Set<String> KINDS = Set.of("application/json", "image/png", "text/plain");

    private final Documents documents;
    private final People people;
    private final HouseClock clock;

    EvidenceBadges(Documents documents, People people, HouseClock clock) {
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    /** All files, the pasted badge among them. @throws PathwayRefused when what was pasted is no badge */
    List<DocumentId> withPasted(HandedIn work, PersonId owner, UUID about) {
        if (work.badge().isBlank()) {
            return work.files();
        }
        byte[] text = work.badge().strip().getBytes(StandardCharsets.UTF_8);
        boolean badge = BadgeFile.read(text, expected(owner, List.of()))
                .filter(reading -> reading.badge() != null)
                .isPresent();
        if (!badge) {
            throw PathwayRefused.at("badge", "no-badge");
        }
        String name = work.badge().strip().startsWith("{") ? "badge.json" : "badge.txt";
        DocumentId kept = documents.keep(new ByteArrayInputStream(text), name, owner, about);
        return Stream.concat(work.files().stream(), Stream.of(kept)).toList();
    }

    /** @param issuers who may have issued it; empty where a person judges that */
    Optional<BadgeReading> read(DocumentId id, PersonId owner, List<String> issuers) {
        if (!KINDS.contains(documents.get(id).mediaType())) {
            return Optional.empty();
        }
        try (InputStream content = documents.open(id, owner)) {
            return BadgeFile.read(content.readAllBytes(), expected(owner, issuers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Expected expected(PersonId owner, List<String> issuers) {
        return new Expected(List.of(people.get(owner).email()), issuers, clock.instant());
    }
}
