package org.credentialpath.cases;

import java.util.UUID;
import org.credentialpath.document.DocumentRights;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Papers handed in about a case itself (for more time, for a condition) are private: its participant's and staff's. */
@Component
class CaseDocuments implements DocumentRights {

    private final Cases cases;
    private final CaseRights rights;

    CaseDocuments(@Lazy Cases cases, CaseRights rights) {
        this.cases = cases;
        this.rights = rights;
    }

    @Override
    public boolean mayRead(PersonId reader, UUID about) {
        return cases.find(new CaseId(about))
                .map(file -> file.participant().equals(reader) || rights.isStaff(file, reader))
                .orElse(false);
    }
}
