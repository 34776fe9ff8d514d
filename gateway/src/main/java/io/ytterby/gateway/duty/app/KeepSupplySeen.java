package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.gateway.duty.domain.Gap;
import io.ytterby.gateway.duty.domain.Supply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Remembers what a whole report counted of lots, for the rules that watch shares while nobody asks. */
@ApplicationScoped
public class KeepSupplySeen {
    private final SupplySeen seen;

    KeepSupplySeen(SupplySeen seen) {
        this.seen = seen;
    }

    /** A report on one material or stage, or one for which a lot was not read, is not what the supply looks like. */
    @Transactional
    public void keep(SupplyQuestion asked, Supply supply, Instant at) {
        if (asked.material() != null || asked.stage() != null) return;
        if (supply.gaps().stream().anyMatch(gap -> gap.kind() == Gap.Kind.LOT_NOT_READ)) return;
        var ofLots = supply.lines().stream()
                .filter(line -> line.kind() == Counted.Kind.LOT)
                .toList();
        seen.keep(asked.buyer(), new SupplySeen.Seen(ofLots, at));
    }
}
