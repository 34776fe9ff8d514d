package io.ytterby.certification.exchange.app;

import io.ytterby.certification.exchange.data.Fields;
import io.ytterby.certification.exchange.data.Uuids;
import io.ytterby.certification.exchange.domain.Ask;
import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes what a partner answers to what we have asked it. */
@ApplicationScoped
class KeepAnswers {
    private static final int LONGEST_REFUSAL = 1_000;

    private final Asks asks;
    private final KeepReceived keepReceived;
    private final Journal journal;

    KeepAnswers(Asks asks, KeepReceived keepReceived, Journal journal) {
        this.asks = asks;
        this.keepReceived = keepReceived;
        this.journal = journal;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    EventOutcome fulfilled(Actor partner, Event event, Instant now) {
        var ask = asked(partner, event);
        if (ask == null) return unknown();
        var footprints = event.data().path("pfs");
        if (!footprints.isArray() || footprints.isEmpty())
            return new EventOutcome.Refused("/data/pfs must hold a footprint at least.");
        for (var footprint : footprints)
            if (!footprint.isObject()) return new EventOutcome.Refused("/data/pfs must hold footprints.");
        for (var footprint : footprints)
            keepReceived.keep(partner, ask.asker(), ask.partner(), footprint, ask.id(), now);
        answered(partner, ask.answered(Ask.State.FULFILLED, now, ""));
        return new EventOutcome.Accepted();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    EventOutcome rejected(Actor partner, Event event, Instant now) {
        var ask = asked(partner, event);
        if (ask == null) return unknown();
        var findings = new ArrayList<Finding>();
        var error = new Fields(event.data(), "/data", findings).neededChild("error");
        var why = error == null ? "" : error.neededText("code") + ": " + error.neededText("message");
        if (!findings.isEmpty()) return new EventOutcome.Refused(Event.words(findings));
        answered(
                partner,
                ask.answered(Ask.State.REJECTED, now, why.substring(0, Math.min(why.length(), LONGEST_REFUSAL))));
        return new EventOutcome.Accepted();
    }

    private void answered(Actor partner, Ask ask) {
        asks.update(ask);
        journal.write(new Change(
                partner,
                "footprint-ask.answered",
                "footprint-ask/" + ask.id(),
                Map.of("state", ask.state().name())));
    }

    /** Ours, asked of this partner, and not refused by it before; null otherwise. */
    private @Nullable Ask asked(Actor partner, Event event) {
        var id = Uuids.read(event.data().path("requestEventId").asText());
        if (id == null) return null;
        return asks.lock(id)
                .filter(ask -> ask.partner().equals(partner.organisation()))
                .filter(ask -> ask.state() != Ask.State.REJECTED)
                .orElse(null);
    }

    private static EventOutcome unknown() {
        return new EventOutcome.Refused("/data/requestEventId must be the id of a request that we sent to you.");
    }
}
