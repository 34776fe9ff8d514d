package io.ytterby.tracking.lineage.rest;

import io.ytterby.kernel.Element;
import io.ytterby.tracking.lineage.app.TraceGoods.Seen;
import io.ytterby.tracking.lineage.domain.Goods;
import io.ytterby.tracking.lineage.domain.Origin;
import io.ytterby.tracking.lineage.rest.GraphReply.OriginReply;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Origins as they are told: each for itself where it may be seen, else together with the others of its stage and country. */
final class OriginReplies {
    private OriginReplies() {}

    static List<OriginReply> of(Seen seen, Function<Goods, String> ids, @Nullable Element only) {
        var together = new LinkedHashMap<String, List<Origin>>();
        for (var origin : Origin.of(seen.lineage(), only)) {
            boolean open = seen.open().contains(origin.card().goods());
            var key = open
                    ? origin.card().goods().id()
                    : "hidden " + origin.card().stage() + origin.card().country();
            together.computeIfAbsent(key, unseen -> new ArrayList<>()).add(origin);
        }
        return together.values().stream().map(group -> reply(group, seen, ids)).toList();
    }

    private static OriginReply reply(List<Origin> group, Seen seen, Function<Goods, String> ids) {
        var card = group.getFirst().card();
        boolean open = seen.open().contains(card.goods());
        return new OriginReply(
                ids.apply(card.goods()),
                !open,
                card.stage().name(),
                card.country(),
                open ? card.source().kind().name() : null,
                open ? card.source().reference() : null,
                open ? card.lot() : null,
                open ? card.producer().value() : null,
                ofMass(group),
                ofElements(group));
    }

    private static @Nullable String ofMass(List<Origin> group) {
        var sum = BigDecimal.ZERO;
        for (var origin : group) {
            var share = origin.byMass();
            if (share == null) return null;
            sum = sum.add(share);
        }
        return sum.toPlainString();
    }

    private static Map<String, String> ofElements(List<Origin> group) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var origin : group)
            origin.byElement().forEach((element, share) -> sums.merge(element.name(), share, BigDecimal::add));
        var told = new TreeMap<String, String>();
        sums.forEach((element, share) -> told.put(element, share.toPlainString()));
        return told;
    }
}
