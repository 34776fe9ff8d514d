package io.ytterby.tips.intake.app;

import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tipbox.seal.TwoHalves;
import io.ytterby.tipbox.seal.Wrap;
import io.ytterby.tips.team.app.Recipient;
import io.ytterby.tips.team.app.TeamKeys;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whom an item is sealed to: each officer of cases who has not declared a firm that the tip names. Whoever must not see a tip
 * has no key of it; that no list shows it to him is only the second door.
 */
@Singleton
public class SealFor {
    private final TeamKeys keys;
    private final SecureRandom random = new SecureRandom();

    SealFor(TeamKeys keys) {
        this.keys = keys;
    }

    /** Who there is now. */
    public record Readers(List<Recipient> officers, List<Recipient> custodians) {
        public boolean nobody() {
            return officers.isEmpty();
        }
    }

    /** If every officer is excluded, the custodians read it: they are other people, and a tip must not be lost for its subject. */
    public Readers readers(Set<String> excluded) {
        var officers = keys.active(Recipient.Purpose.CASE, excluded);
        var custodians = keys.active(Recipient.Purpose.CUSTODY, excluded);
        return new Readers(officers.isEmpty() ? custodians : officers, custodians);
    }

    List<BundleWrap> wraps(UUID tip, Laid item, Readers readers) {
        var wraps = new ArrayList<BundleWrap>();
        if (item.role() == BundleItem.Role.IDENTITY) {
            var halves = TwoHalves.of(item.key(), random);
            to(readers.officers(), tip, item, BundleWrap.Part.CASE_HALF, halves.ofCase(), wraps);
            to(readers.custodians(), tip, item, BundleWrap.Part.CUSTODY_HALF, halves.ofCustody(), wraps);
        } else {
            to(readers.officers(), tip, item, BundleWrap.Part.WHOLE, item.key(), wraps);
        }
        return wraps;
    }

    private static void to(
            List<Recipient> readers, UUID tip, Laid item, BundleWrap.Part part, byte[] key, List<BundleWrap> wraps) {
        for (var reader : readers)
            wraps.add(new BundleWrap(
                    item.id(), part, Wrap.of(key, BundleWrap.bound(tip, item.id(), part), reader.key())));
    }
}
