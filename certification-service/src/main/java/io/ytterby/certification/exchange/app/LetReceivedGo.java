package io.ytterby.certification.exchange.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;

/** What partners sent is not kept for ever. Each step is a transaction with its entry in the audit. */
@ApplicationScoped
public class LetReceivedGo {
    private static final int STEP = 1_000;
    private static final Actor SERVICE = Actor.system("certification");

    private final ReceivedFootprints received;
    private final ExchangeConfig config;
    private final Journal journal;
    private final Clock clock;

    LetReceivedGo(ReceivedFootprints received, ExchangeConfig config, Journal journal, Clock clock) {
        this.received = received;
        this.config = config;
        this.journal = journal;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        letGo();
    }

    /** @return how many went */
    public int letGo() {
        int all = 0;
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(this::step);
            all += gone;
        } while (gone == STEP);
        return all;
    }

    private int step() {
        var before = clock.instant().minus(config.keepReceived());
        int gone = received.letGo(before, STEP);
        if (gone > 0)
            journal.write(new Change(
                    SERVICE,
                    "received-footprints.let-go",
                    "received-footprints",
                    Map.of("receivedBefore", before.toString(), "count", gone)));
        return gone;
    }
}
