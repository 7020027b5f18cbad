package org.credentialpath.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The acts of one transaction, chained together just before it commits: every chain is locked for a moment only, and
 * always in the order of the streams, so two transactions that write to the same streams never block each other for good.
 */
final class HeldActs implements TransactionSynchronization, Ordered {

    private final Chain chains;
    private final List<HeldAct> acts = new ArrayList<>();
    private boolean committing;

    private HeldActs(Chain chains) {
        this.chains = chains;
    }

    /** @throws IllegalStateException when no transaction is open */
    static HeldActs ofTransaction(Chain chains) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("An act is written in the transaction of the act itself, and none is open");
        }
        return existing().orElseGet(() -> {
            HeldActs held = new HeldActs(chains);
            TransactionSynchronizationManager.registerSynchronization(held);
            return held;
        });
    }

    /** Chains what the transaction of this thread holds, so that it can read its own acts. */
    static void chainNow() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            existing().ifPresent(HeldActs::chain);
        }
    }

    private static Optional<HeldActs> existing() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(HeldActs.class::isInstance)
                .map(HeldActs.class::cast)
                .findFirst();
    }

    void add(HeldAct act) {
        acts.add(act);
        if (committing) {
            chain();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        chain();
    }

    private void chain() {
        if (!acts.isEmpty()) {
            List<HeldAct> now = List.copyOf(acts);
            acts.clear();
            chains.append(now);
        }
    }

    // Last of all, since others may write acts before the commit.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
