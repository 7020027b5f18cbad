package org.credentialpath.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.credentialpath.engine.DueWork;
import org.credentialpath.notification.Outbox;
import org.credentialpath.notification.TaskWatch;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.InDemoMode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lives months in minutes: steps the clock from one due moment to the next and does at each what is due then, in order,
 * until the chosen moment. It moves forward only. The travel is the system's own work: whoever asked for it is not the
 * author of what happens on the way.
 */
@Service
@InDemoMode
public class TimeMachine implements DisposableBean {

    private static final Duration FARTHEST_LOOK = Duration.ofDays(730);

    // What the record calls the clock.
    private static final UUID CLOCK = new UUID(0, 1);

    private final DueWork engine;
    private final TaskWatch watch;
    private final Outbox outbox;
    private final HouseClock clock;
    private final DemoClock demoClock;
    private final EvidenceRecord record;
    private final TransactionTemplate transaction;
    private final ExecutorService traveller =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "time-machine"));
    private @Nullable Future<?> journey;

    TimeMachine(
            DueWork engine,
            TaskWatch watch,
            Outbox outbox,
            HouseClock clock,
            DemoClock demoClock,
            EvidenceRecord record,
            TransactionTemplate transaction) {
        this.engine = engine;
        this.watch = watch;
        this.outbox = outbox;
        this.clock = clock;
        this.demoClock = demoClock;
        this.record = record;
        this.transaction = transaction;
    }

    /**
     * Travels to the moment.
     *
     * @param patience how long to wait for the arrival; the travel goes on when it is over
     * @return whether it has arrived; false too when another travel is still under way, which goes on instead
     * @throws OnlyForward when the moment has passed
     */
    public boolean travelTo(Instant moment, Duration patience) {
        if (!moment.isAfter(clock.instant())) {
            throw OnlyForward.notTo(moment);
        }
        return travel(() -> stepTo(moment), patience);
    }

    /** As {@link #travelTo}, to the next moment at which something is due; stays here when nothing is. */
    public boolean travelToNext(Duration patience) {
        return travel(
                () -> {
                    settle();
                    next(clock.instant().plus(FARTHEST_LOOK)).ifPresent(this::stepTo);
                },
                patience);
    }

    public synchronized boolean isUnderWay() {
        return journey != null && !journey.isDone();
    }

    private boolean travel(Runnable steps, Duration patience) {
        Optional<Future<?>> begun = begin(steps);
        try {
            if (begun.isPresent()) {
                begun.get().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
            return begun.isPresent();
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The time machine stopped at " + clock.instant(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void note() {
        transaction.executeWithoutResult(
                click -> record.write(Act.of(CLOCK, "clock.moved").fact("from", clock.instant())));
    }

    private synchronized Optional<Future<?>> begin(Runnable steps) {
        if (isUnderWay()) {
            return Optional.empty();
        }
        note();
        Future<?> begun = traveller.submit(() -> engine.whilePaused(steps));
        journey = begun;
        return Optional.of(begun);
    }

    private void stepTo(Instant moment) {
        settle();
        for (Optional<Instant> next = next(moment); next.isPresent(); next = next(moment)) {
            demoClock.moveTo(justAfter(next.get(), moment));
            settle();
        }
        demoClock.moveTo(moment);
        settle();
    }

    // A repeated timer whose last run begins in the very millisecond it is due at repeats once more.
    private static Instant justAfter(Instant due, Instant end) {
        Instant after = due.plusMillis(1);
        return after.isAfter(end) ? end : after;
    }

    private void settle() {
        engine.runDue();
        watch.sweep();
        outbox.deliverDue();
    }

    private Optional<Instant> next(Instant until) {
        Instant now = clock.instant();
        return Stream.of(engine.nextDue(until), watch.nextDue(), outbox.nextDue())
                .flatMap(Optional::stream)
                .filter(moment -> moment.isAfter(now) && !moment.isAfter(until))
                .min(Comparator.naturalOrder());
    }

    @Override
    public void destroy() {
        traveller.shutdownNow();
    }
}
