package org.credentialpath.credential;

import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The certificates of awards, for those who may have them. */
@Component
public class Certificates {

    private final AwardTable table;
    private final People people;

    Certificates(AwardTable table, People people) {
        this.table = table;
        this.people = people;
    }

    /**
     * The document of an award's certificate.
     *
     * @throws Forbidden to everybody but the holder and coordinators, and while it is not made yet
     */
    public DocumentId of(UUID award, PersonId reader) {
        return table.find(award)
                .filter(found -> found.holder().equals(reader)
                        || people.rolesOf(reader).contains(Role.COORDINATOR))
                .flatMap(found -> table.certificate(found.id()))
                .orElseThrow(() -> new Forbidden("certificate of award " + award));
    }
}
