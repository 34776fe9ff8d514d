package io.ytterby.issuing.list.app;

import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.status.Bitstring;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.issuing.key.app.Dids;
import io.ytterby.issuing.key.app.IssuerKeys;
import io.ytterby.issuing.key.app.IssuingConfig;
import io.ytterby.issuing.list.app.StatusLists.ListKey;
import io.ytterby.issuing.list.app.StatusLists.Published;
import io.ytterby.issuing.told.app.Announcements;
import io.ytterby.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Signs the lists whose bits have changed, and those that are getting old. One replica at a time does, in one
 * transaction: the lists and the note that their events are published commit together.
 */
@ApplicationScoped
public class PublishStatusLists {
    private final StatusLists lists;
    private final IssuedBits bits;
    private final Announcements announcements;
    private final Outbox outbox;
    private final IssuingConfig config;
    private final IssuerKeys keys;
    private final Dids dids;
    private final Clock clock;

    PublishStatusLists(
            StatusLists lists,
            IssuedBits bits,
            Announcements announcements,
            Outbox outbox,
            IssuingConfig config,
            IssuerKeys keys,
            Dids dids,
            Clock clock) {
        this.lists = lists;
        this.bits = bits;
        this.announcements = announcements;
        this.outbox = outbox;
        this.config = config;
        this.keys = keys;
        this.dids = dids;
        this.clock = clock;
    }

    /** How many lists were signed: none if another replica is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int publish() {
        if (!lists.tryLock()) return 0;
        var changed = bits.takeChanged();
        // A list says what was so when it was signed; read after the events, so that it never says less.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int signed = 0;
        for (var key : bits.all()) {
            var newest = lists.newest(key);
            long version = newest.map(Published::version).orElse(0L);
            long revision = newest.map(Published::revision).orElse(0L) + 1;
            if (newest.isEmpty() || changed.contains(key)) {
                var next = signed(key, version + 1, revision, now);
                lists.add(next);
                tell(next);
                signed++;
            } else if (isDue(newest.get(), keys.at(key.did(), now).kid(), now)) {
                var anew = signed(key, version, revision, now);
                lists.renew(anew);
                tell(anew);
                signed++;
            }
        }
        return signed;
    }

    /** Past the journal: what changed a bit is in it already, and what is only signed anew changes nothing. */
    private void tell(Published list) {
        outbox.append(announcements.list(list).stream()
                .map(event -> new Outbox.Traced(event, ""))
                .toList());
    }

    /**
     * Also what a revoked or retired key has signed, and what a clock that ran ahead has dated into the future: nobody would
     * believe it.
     */
    private boolean isDue(Published list, String kid, Instant now) {
        return !list.kid().equals(kid)
                || list.signedAt().isAfter(now)
                || !list.signedAt().plus(config.republishEvery()).isAfter(now);
    }

    private Published signed(ListKey key, long version, long revision, Instant now) {
        var until = now.plus(config.validity());
        var list = new StatusList(
                dids.list(key.did(), key.purpose(), key.list()),
                key.did(),
                key.purpose().word(),
                Bitstring.empty().with(bits.setIndices(key)).encode(),
                now,
                until,
                config.ttl());
        var header = Json.Obj.of("typ", "vc+jwt", "cty", "vc", "iss", key.did());
        var signer = keys.at(key.did(), now);
        var document = CompactJws.sign(header, Jcs.bytes(list.toJson()), signer);
        return new Published(key, version, revision, signer.kid(), document, now, until);
    }
}
