package org.credentialpath.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.ContentRemoved;
import org.credentialpath.document.Document;
import org.credentialpath.notification.Notices;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What it means for a portfolio that a virus was found in one of its files (rules 16 and 17): an item that can still be
 * changed is not finished any more; of what was sent and is closed the coordinators are told.
 */
@Component
class RemovedFiles implements ContentRemoved {

    private final PortfolioTable portfolios;
    private final ItemTable items;
    private final SubmissionTable submissions;
    private final DraftTable drafts;
    private final WorkingCopy copy;
    private final Cases cases;
    private final People people;
    private final Notices notices;
    private final EvidenceRecord record;

    RemovedFiles(
            PortfolioTable portfolios,
            ItemTable items,
            SubmissionTable submissions,
            DraftTable drafts,
            WorkingCopy copy,
            @Lazy Cases cases,
            People people,
            Notices notices,
            EvidenceRecord record) {
        this.portfolios = portfolios;
        this.items = items;
        this.submissions = submissions;
        this.drafts = drafts;
        this.copy = copy;
        this.cases = cases;
        this.people = people;
        this.notices = notices;
        this.record = record;
    }

    @Override
    public void removed(Document document, Collection<UUID> uses) {
        uses.stream().flatMap(this::casesOf).distinct().forEach(id -> removed(id, document));
    }

    private Stream<CaseId> casesOf(UUID about) {
        return Stream.of(
                        items.caseOfFile(about),
                        submissions.caseOf(about),
                        drafts.find(about).map(Draft::caseId))
                .flatMap(Optional::stream);
    }

    // Locked, so that it is sent either before this, and counts as sent, or after it, and is held up.
    private void removed(CaseId id, Document document) {
        portfolios.locked(id);
        List<WorkItem> held = copy.of(cases.get(id)).items().stream()
                .filter(item -> holds(item.content(), document))
                .toList();
        List<String> open =
                held.stream().filter(WorkItem::editable).map(WorkItem::id).toList();
        items.unfinish(id, open);
        boolean sent = open.isEmpty()
                && submissions.of(id).stream()
                        .flatMap(each -> each.items().stream())
                        .anyMatch(item -> holds(item.content(), document));
        record.write(Act.of(id.value(), "file.removed")
                .fact("document", document.id())
                .fact("items", String.join(" ", held.stream().map(WorkItem::id).toList()))
                .fact("sent", sent)
                .words("fileName", document.fileName()));
        if (sent) {
            tell(id, document);
        }
    }

    private void tell(CaseId id, Document document) {
        people.withRole(Role.COORDINATOR)
                .forEach(each -> notices.send(
                        "file-removed-sent",
                        each.id(),
                        id.value(),
                        document.id().toString()));
    }

    private static boolean holds(Content content, Document document) {
        return content.files().stream().anyMatch(file -> file.documentId().equals(document.id()));
    }
}
