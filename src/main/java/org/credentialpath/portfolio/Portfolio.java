package org.credentialpath.portfolio;

import java.util.List;
import java.util.NoSuchElementException;
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
