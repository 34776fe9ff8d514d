package io.ytterby.licensing.ledger.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.TraceParent;
import io.ytterby.kit.rest.KeyedAnswer;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Refusal.Contended;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Draws on one licence that wait for its row are decided in one transaction, in the order of their arrival: each with its own
 * outcome, entry, audit row, event and kept answer. No thread is kept for it: the first that waits works for all. Between
 * replicas the licence's row decides, as ever.
 */
@ApplicationScoped
public class ReserveTogether {
    private static final Logger LOG = Logger.getLogger(ReserveTogether.class);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long LINGER_NANOS = TimeUnit.MICROSECONDS.toNanos(300);

    private final ConcurrentMap<LicenceNumber, DrawQueue> queues = new ConcurrentHashMap<>();
    private final DrawTogether drawTogether;
    private final int mostWaiting;
    private final int batch;

    ReserveTogether(
            DrawTogether drawTogether,
            @ConfigProperty(name = "licensing.hot-licence.most-waiting", defaultValue = "512") int mostWaiting,
            @ConfigProperty(name = "licensing.hot-licence.batch", defaultValue = "64") int batch) {
        this.drawTogether = drawTogether;
        this.mostWaiting = mostWaiting;
        this.batch = batch;
    }

    /**
     * Returns after the commit.
     *
     * @param claim of one draw, by hand
     * @param key null where the request has none
     * @param told is given the outcome before the commit
     * @return empty if it could not be decided together with others: then it must be asked for alone
     */
    public Optional<BookOutcome> reserve(
            Claim claim, Actor actor, @Nullable KeyedAnswer key, Consumer<BookOutcome> told) {
        var licence = claim.licences().getFirst();
        var draw = new WaitingDraw(claim, actor, TraceParent.current(), key, told);
        var queue = queues.compute(licence, (_, known) -> {
            var its = known == null ? new DrawQueue(mostWaiting, batch) : known;
            return its.enter(draw) ? its : refuse(draw, its);
        });
        if (draw.outcome().isEmpty()) awaitTurn(queue, licence, draw);
        return draw.outcome();
    }

    private static DrawQueue refuse(WaitingDraw draw, DrawQueue full) {
        draw.decide(Refused.of(new Contended(draw.claim().licences().getFirst())));
        return full;
    }

    /** Until it is decided, or leads. Who has been taken is answered; who waits too long is refused and forgotten. */
    private void awaitTurn(DrawQueue queue, LicenceNumber licence, WaitingDraw draw) {
        try {
            if (!draw.await(PATIENCE_NANOS)) {
                if (queue.leave(draw)) {
                    refuse(draw, queue);
                    return;
                }
                draw.await(Long.MAX_VALUE);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            if (queue.leave(draw)) return;
        }
        if (draw.leads()) lead(queue, licence);
    }

    private void lead(DrawQueue queue, LicenceNumber licence) {
        List<WaitingDraw> taken = List.of();
        boolean committed = false;
        try {
            if (queue.size() > 1) LockSupport.parkNanos(LINGER_NANOS); // those of the last batch are on their way back
            taken = queue.take();
            committed = drawTogether.draw(licence, taken);
        } catch (Exception failure) {
            LOG.warnf(failure, "%d draws on %s go one by one", taken.size(), licence);
        } finally {
            for (var draw : taken) draw.release(committed);
            if (!queue.handOver()) queues.computeIfPresent(licence, (_, known) -> known.isIdle() ? null : known);
        }
    }
}
