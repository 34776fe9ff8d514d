package io.ytterby.certification.exchange.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.certification.exchange.data.Pact3Reader;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a partner's footprint as it came, with what is wrong with it. */
@Singleton
class KeepReceived {
    private final ReceivedFootprints received;
    private final Journal journal;

    KeepReceived(ReceivedFootprints received, Journal journal) {
        this.received = received;
        this.journal = journal;
    }

    /** @return whether it was new */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean keep(Actor by, OrganisationId owner, OrganisationId from, JsonNode sent, @Nullable UUID ask, Instant now) {
        var reading = Pact3Reader.read(sent);
        var footprint = reading.footprint();
        var id = UUID.randomUUID();
        var one =
                new ReceivedFootprints.Received(0, id, owner, from, PactJson.text(sent), reading.findings(), ask, now);
        var version = footprint == null ? "" : footprint.specVersion();
        if (!received.add(one, footprint == null ? null : footprint.id(), version)) return false;
        var detail = Map.of("from", from.value(), "findings", reading.findings().size());
        journal.write(new Change(by, "footprint.received", "received-footprint/" + id, detail));
        return true;
    }
}
