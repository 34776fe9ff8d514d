package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.buyer.app.LookUpGrants;
import io.ytterby.gateway.buyer.app.LotClearance;
import io.ytterby.gateway.duty.domain.Gap;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lots that a buyer's supply is counted by: those bound to orders, and those that others share. Each once. */
@Singleton
class FindLots {
    /** Whoever has more declares the rest by rows: a report is to be read by people. */
    static final int MOST = 100;

    private final CheckStatus check;
    private final LookUpGrants grants;

    FindLots(CheckStatus check, LookUpGrants grants) {
        this.check = check;
        this.grants = grants;
    }

    /** @param lots each with how a report names it */
    record Found(Map<LotId, String> lots, List<Gap> gaps) {}

    Found of(OrganisationId mine, List<PurchaseOrder> orders) {
        Map<LotId, String> named = new LinkedHashMap<>();
        for (var order : orders)
            for (var line : order.lines())
                for (var lot : line.lots())
                    named.putIfAbsent(lot, "lot/" + lot + ", order " + order.poNo() + " line " + line.number());
        int statusOnly = 0;
        for (var shared : grants.list(mine, null, Integer.MAX_VALUE)) {
            if (shared.kind() != LookUpGrants.Kind.LOT || named.containsKey(LotId.of(shared.id()))) continue;
            if (shared.scope() == Scope.FULL)
                named.put(LotId.of(shared.id()), "lot/" + shared.id() + ", shared with you");
            else statusOnly++;
        }
        return chosen(mine, named, statusOnly);
    }

    private Found chosen(OrganisationId mine, Map<LotId, String> named, int statusOnly) {
        Map<LotId, String> lots = new LinkedHashMap<>();
        var gaps = new ArrayList<Gap>();
        if (statusOnly > 0) gaps.add(notShown(statusOnly + " lots that are shared with you"));
        int left = 0;
        for (var one : named.entrySet()) {
            var seen = check.lot(one.getKey(), mine);
            if (seen.filter(FindLots::isGone).isPresent()) continue;
            if (seen.filter(lot -> lot.scope() == Scope.FULL).isEmpty()) gaps.add(notShown(one.getValue()));
            else if (lots.size() == MOST) left++;
            else lots.put(one.getKey(), one.getValue());
        }
        if (left > 0)
            gaps.add(new Gap(
                    Gap.Kind.LOT_NOT_READ,
                    left + " lots",
                    "A report reads at most " + MOST + " lots: declare the others by rows.",
                    null));
        return new Found(lots, gaps);
    }

    /** Nothing of it is left: what was made of it is counted. */
    private static boolean isGone(LotClearance seen) {
        return seen.scope() == Scope.FULL && seen.lot().mass().isZero();
    }

    private static Gap notShown(String source) {
        return new Gap(
                Gap.Kind.LOT_NOT_SHOWN,
                source,
                "It is not there, or only how it stands is shared: ask its holder for a grant with scope full.",
                null);
    }
}
