package io.ytterby.licensing.owndata.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.owndata.domain.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

/** Deletes, once in a while, what the policy says need not be kept, and puts on record how much it was. */
@ApplicationScoped
public class LetGo {
    private final RetentionPolicy policy;
    private final OwnData ownData;
    private final Journal journal;
    private final Clock clock;

    LetGo(RetentionPolicy policy, OwnData ownData, Journal journal, Clock clock) {
        this.policy = policy;
        this.ownData = ownData;
        this.journal = journal;
        this.clock = clock;
    }

    @Scheduled(
            every = "${licensing.retention.every:12h}",
            delayed = "${licensing.retention.every:12h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void letGo() {
        for (var rule : policy.rules()) QuarkusTransaction.requiringNew().run(() -> letGo(rule));
    }

    private void letGo(RetentionRule rule) {
        var keep = rule.keep();
        if (keep == null) return;
        var before =
                LegalDay.today(clock).minus(keep).atStartOfDay(ZoneOffset.UTC).toInstant();
        int gone = ownData.letGo(rule.what(), before);
        if (gone > 0)
            journal.write(new Change(
                    Actor.system("licensing"),
                    "retention.let-go",
                    "retention/" + rule.what(),
                    Map.of("rows", gone, "before", before)));
    }
}
