package org.credentialpath.portfolio;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.credentialpath.cases.Case;
import org.credentialpath.program.Packet;

/**
 * The working copy of a portfolio, as its owner sees it.
 *
 * @param round 1, and one more each time criteria are opened again
 * @param open from the second round on: the criteria that are open
 */
public record Portfolio(
        Case file, Packet packet, int round, Stage stage, List<WorkItem> items, List<OpenCriterion> open) {

    /** Where the work stands. */
    public enum Stage {
        /** The owner works on it. */
        BUILDING,
        /** Submitted; staff check that it is complete. */
        SUBMITTED,
        /** Complete, and with the reviewers. */
        IN_REVIEW
    }

    /** @throws NoSuchElementException when the packet has no such item */
    public WorkItem item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
    }

    /**
     * The item to do next: what was begun goes on first, the last saved before the others; then the list from the top.
     * Empty when nothing is left to do with the items.
     */
    public Optional<WorkItem> next() {
        List<WorkItem> left = items.stream()
                .filter(item -> item.editable() && !item.isDone())
                .filter(item -> item.definition().required() || !item.content().isEmpty())
                .toList();
        return left.stream()
                .filter(item -> item.status() == WorkItem.Status.IN_PROGRESS && item.savedAt() != null)
                .max(Comparator.comparing(Portfolio::savedAt))
                .or(() -> left.stream().findFirst());
    }

    private static Instant savedAt(WorkItem item) {
        return Objects.requireNonNull(item.savedAt());
    }

    /** Whether the owner may change anything now. */
    public boolean isEditable() {
        return stage == Stage.BUILDING && file.isOpen();
    }

    public boolean isLaterRound() {
        return round > 1;
    }

    /** The items and, in a later round, the statements about changes that are done. */
    public long done() {
        return items.stream().filter(WorkItem::isDone).count()
                + open.stream().filter(each -> !each.change().isBlank()).count();
    }

    public int total() {
        return items.size() + open.size();
    }
}
