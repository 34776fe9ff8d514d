package io.ytterby.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.kit.fault.CrashPoint;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/** Applies one event to one consumer, in a transaction, up to five times. */
final class Delivery {
    static final int ATTEMPTS = 5;
    private static final long FIRST_PAUSE_MILLIS = 20;

    /**
     * PostgreSQL, appendix A: connection lost, password not (yet) right, out of resources, shutting down, the disk
     * fails, or a standby that does not lead. None of them says anything about the event.
     */
    private static final List<String> AWAY = List.of("08", "28", "53", "57P", "58", "25006");

    private final EventConsumer consumer;
    private final Inbox inbox;

    Delivery(EventConsumer consumer, Inbox inbox) {
        this.consumer = consumer;
        this.inbox = inbox;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Applied() implements Outcome {}

        record Dead(String reason, int attempts) implements Outcome {}
    }

    /**
     * @param event reads the record; what it throws is a failure of the record
     * @param settle runs in the same transaction after the effect
     * @throws RuntimeException if the database is away or the consumer says "not now": that is nobody's fault, and the
     *     record is tried again later
     */
    Outcome apply(Supplier<ReceivedEvent> event, Runnable settle) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    claimAndApply(event.get());
                    settle.run();
                });
                CrashPoint.reached("inbox.committed");
                return new Outcome.Applied();
            } catch (NotNowException early) {
                throw early;
            } catch (UnreadableEventException unreadable) {
                return new Outcome.Dead(String.valueOf(unreadable.getMessage()), attempt);
            } catch (RuntimeException failure) {
                if (databaseIsAway(failure)) throw failure;
                if (attempt == ATTEMPTS) return new Outcome.Dead(reason(failure), attempt);
                Thread.sleep(FIRST_PAUSE_MILLIS << (2 * (attempt - 1)));
            }
        }
    }

    private void claimAndApply(ReceivedEvent event) {
        if (!inbox.claim(consumer.name(), event.id())) return;
        CrashPoint.reached("inbox.claimed");
        consumer.on(event);
        CrashPoint.reached("inbox.applied");
    }

    static boolean databaseIsAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                if (state == null || AWAY.stream().anyMatch(state::startsWith)) return true;
            }
        return false;
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
