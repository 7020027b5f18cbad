package org.credentialpath.portfolio;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credentialpath.cases.Case;
import org.credentialpath.document.Document;
import org.credentialpath.document.Documents;
import org.credentialpath.program.Packet;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the working copy of a portfolio together; asks for nobody's right. */
@Component
class WorkingCopy {

    private final PortfolioTable portfolios;
    private final ItemTable items;
    private final SubmissionTable submissions;
    private final Documents documents;
    private final Programs programs;

    WorkingCopy(
            PortfolioTable portfolios,
            ItemTable items,
            SubmissionTable submissions,
            Documents documents,
            Programs programs) {
        this.portfolios = portfolios;
        this.items = items;
        this.submissions = submissions;
        this.documents = documents;
        this.programs = programs;
    }

    Portfolio of(Case file) {
        CaseId id = file.id();
        Packet packet = programs.packet(file.packet());
        PortfolioTable.State state = portfolios.state(id);
        List<OpenCriterion> open = portfolios.openCriteria(id, state.round());
        var parts = new Parts(items.saved(id), items.entries(id), items.files(id), submissions.lastHashes(id));
        boolean building = state.stage() == Portfolio.Stage.BUILDING && file.isOpen();
        Set<String> openItems = state.round() == 1 ? allItems(packet) : itemsOf(packet, open);
        List<WorkItem> all = packet.portfolio().stream()
                .map(item -> item(item, parts, state.round(), openItems.contains(item.id()), building))
                .toList();
        return new Portfolio(file, packet, state.round(), state.stage(), all, open);
    }

    private WorkItem item(PortfolioItem item, Parts parts, int round, boolean open, boolean building) {
        ItemTable.Saved saved = parts.saved().get(item.id());
        var entries = parts.entries().stream()
                .filter(each -> each.item().equals(item.id()))
                .toList();
        var files = parts.files().stream()
                .filter(each -> each.item().equals(item.id()))
                .toList();
        List<Document> papers =
                files.stream().map(each -> documents.get(each.document())).toList();
        List<String> removed = FilesGone.names(papers);
        var content = new Content(
                saved == null ? "" : saved.text(),
                entries.stream()
                        .map(each -> new Content.Entry(each.title(), each.text()))
                        .toList(),
                papers.stream().map(WorkingCopy::file).toList(),
                ItemRules.competencies(item, saved == null ? List.of() : saved.competencies()));
        boolean changed = !content.sha256().equals(parts.lastHashes().get(item.id()));
        return new WorkItem(
                item,
                content,
                entries.stream().map(ItemTable.SavedEntry::id).toList(),
                files.stream().map(ItemTable.SavedFile::id).toList(),
                status(content, saved, round, open, changed),
                removed,
                ItemRules.faults(item, content, removed),
                building && open,
                changed,
                saved == null ? 0 : saved.version(),
                saved == null ? null : saved.savedAt());
    }

    private static WorkItem.Status status(
            Content content, ItemTable.@Nullable Saved saved, int round, boolean open, boolean changed) {
        if (round > 1 && !open) {
            return WorkItem.Status.MET;
        }
        if (saved != null && saved.finished()) {
            return WorkItem.Status.FINISHED;
        }
        if (round > 1 && !changed) {
            return WorkItem.Status.TO_CHANGE;
        }
        return content.isEmpty() ? WorkItem.Status.NOT_STARTED : WorkItem.Status.IN_PROGRESS;
    }

    private static Content.File file(Document document) {
        return new Content.File(
                document.id().toString(),
                document.fileName(),
                document.mediaType(),
                document.bytes(),
                document.sha256());
    }

    private static Set<String> allItems(Packet packet) {
        Set<String> all = new HashSet<>();
        packet.portfolio().forEach(item -> all.add(item.id()));
        return all;
    }

    /** The items by which the open criteria are judged. */
    static Set<String> itemsOf(Packet packet, List<OpenCriterion> open) {
        Set<String> all = new HashSet<>();
        open.forEach(each -> all.addAll(packet.criterion(each.criterion()).items()));
        return all;
    }

    private record Parts(
            Map<String, ItemTable.Saved> saved,
            List<ItemTable.SavedEntry> entries,
            List<ItemTable.SavedFile> files,
            Map<String, String> lastHashes) {}
}
