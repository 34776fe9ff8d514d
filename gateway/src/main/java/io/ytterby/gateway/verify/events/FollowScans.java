package io.ytterby.gateway.verify.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.verify.app.ScanBook;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts where codes were scanned. Neither who scanned nor the place within a country is kept. */
@Singleton
class FollowScans implements EventConsumer {
    /** A forged code names no goods of ours; counting it would let anybody write into their story. */
    private static final Set<String> REAL = Set.of("authentic", "revoked");

    private final ScanBook book;

    FollowScans(ScanBook book) {
        this.book = book;
    }

    /** What is needed of the schema {@code tracking.sighting}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SightingV1(String code, @Nullable LotId lotId, String verdict, Instant at, String country) {}

    @Override
    public String name() {
        return "gateway.scans";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.TRACKING_SIGHTING);
    }

    @Override
    public void on(ReceivedEvent event) {
        var seen = event.as(SightingV1.class);
        if (!REAL.contains(seen.verdict())) return;
        book.seen(ScanBook.code(seen.code()), seen.country(), seen.at());
        var lot = seen.lotId();
        if (lot != null) book.seen(ScanBook.lot(lot), seen.country(), seen.at());
    }
}
