package org.credentialpath.renewal;

import java.util.List;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.CredentialPagePart;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Leads from the page of a credential to its renewal, once that is open. */
@Component
class RenewalLinks implements CredentialPagePart {

    private final RenewalTable table;
    private final RenewalRights rights;

    RenewalLinks(RenewalTable table, RenewalRights rights) {
        this.table = table;
        this.rights = rights;
    }

    @Override
    public List<Link> links(Award award, PersonId reader) {
        return table.find(award.id()).stream()
                .filter(renewal -> rights.maySee(renewal, reader))
                .map(renewal -> new Link("renewal.link", "/renewals/" + award.id()))
                .toList();
    }
}
