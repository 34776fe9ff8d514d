package io.ytterby.gateway.push.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tells the holders of recalled goods of each step of the recall; each hears of the lots that he may see, of no other holder's. */
@Singleton
public class TellRecall {
    static final String TYPE = "ytterby.recall.changed.v1";
    private static final int MOST_LOTS = 200;
    private static final int LONGEST_REASON = 1_000;

    private final Projection projection;
    private final EventLog log;
    private final ObjectMapper json;

    TellRecall(Projection projection, EventLog log, ObjectMapper json) {
        this.projection = projection;
        this.log = log;
        this.json = json;
    }

    /** A step of a recall, as tracking told it. */
    public record Recall(
            UUID event,
            String id,
            String status,
            String reason,
            Instant at,
            List<OrganisationId> holders,
            List<LotId> lots) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void of(Recall recall) {
        log.append(recall.holders().stream()
                .distinct()
                .map(holder -> notice(recall, holder))
                .toList());
    }

    private Notice notice(Recall recall, OrganisationId holder) {
        var data = json.createObjectNode()
                .put("recallId", recall.id())
                .put("status", recall.status())
                .put(
                        "reason",
                        recall.reason()
                                .substring(
                                        0,
                                        Math.min(LONGEST_REASON, recall.reason().length())));
        var lots = data.putArray("lots");
        recall.lots().stream()
                .filter(lot -> isSeenBy(holder, lot))
                .limit(MOST_LOTS)
                .forEach(lot -> lots.add(lot.toString()));
        return new Notice(recall.event(), holder, TYPE, "recall/" + recall.id(), recall.at(), data.toString());
    }

    private boolean isSeenBy(OrganisationId holder, LotId lot) {
        return projection
                .lot(lot)
                .filter(known -> known.audience().scopeFor(holder).isPresent())
                .isPresent();
    }
}
