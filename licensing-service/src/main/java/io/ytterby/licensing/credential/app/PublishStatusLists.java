package io.ytterby.licensing.credential.app;

import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.status.Bitstring;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.licensing.credential.app.StatusLists.ListKey;
import io.ytterby.licensing.credential.app.StatusLists.Published;
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
    private final CredentialConfig config;
    private final IssuerKeys keys;
    private final Clock clock;

    PublishStatusLists(StatusLists lists, CredentialConfig config, IssuerKeys keys, Clock clock) {
        this.lists = lists;
        this.config = config;
        this.keys = keys;
        this.clock = clock;
    }

    /** How many lists were signed: none if another replica is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int publish() {
        if (!lists.tryLock()) return 0;
        var changed = lists.takeChanged();
        // A list says what was so when it was signed; read after the events, so that it never says less.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int signed = 0;
        for (var key : lists.all()) {
            var newest = lists.newest(key);
            if (newest.isEmpty() || changed.contains(key)) {
                lists.add(signed(key, newest.map(Published::version).orElse(0L) + 1, now));
                signed++;
            } else if (!newest.get().signedAt().plus(config.republishEvery()).isAfter(now)) {
                lists.renew(signed(key, newest.get().version(), now));
                signed++;
            }
        }
        return signed;
    }

    private Published signed(ListKey key, long version, Instant now) {
        var until = now.plus(config.validity());
        var list = new StatusList(
                LicenceDocument.listId(config, key.purpose(), key.list()),
                config.issuer(),
                key.purpose().word(),
                Bitstring.empty().with(lists.setIndices(key)).encode(),
                now,
                until,
                config.ttl());
        var header = Json.Obj.of("typ", "vc+jwt", "cty", "vc", "iss", config.issuer());
        return new Published(key, version, CompactJws.sign(header, Jcs.bytes(list.toJson()), keys.at(now)), now, until);
    }
}
