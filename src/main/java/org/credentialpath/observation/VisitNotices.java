package org.credentialpath.observation;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** What notices about a visit say, and whom they reach. */
@Component
class VisitNotices implements NoticeFacts, NoticeReceivers {

    private final VisitTable table;
    private final VisitView view;
    private final Cases cases;

    VisitNotices(VisitTable table, VisitView view, Cases cases) {
        this.table = table;
        this.view = view;
        this.cases = cases;
    }

    @Override
    public boolean claims(String notice) {
        return notice.startsWith("visit-");
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return table.find(new VisitId(about)).map(this::facts);
    }

    private Map<String, Object> facts(Visit visit) {
        Map<String, Object> facts = view.facts(visit);
        facts.put("place", facts.get("site"));
        facts.put("link", "/visits/" + visit.id());
        if (visit.plannedAt() != null) {
            facts.put("date", visit.plannedAt());
        }
        return facts;
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        return table.find(new VisitId(about))
                .map(visit -> receivers(receiver, visit))
                .orElse(Set.of());
    }

    private Set<PersonId> receivers(String receiver, Visit visit) {
        Set<PersonId> all = new HashSet<>();
        if (receiver.startsWith("participant")) {
            all.add(cases.get(visit.caseId()).participant());
        }
        if (receiver.endsWith("observer") && visit.observer() != null) {
            all.add(visit.observer());
        }
        return all;
    }
}
