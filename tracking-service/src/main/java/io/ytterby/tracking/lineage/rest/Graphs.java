package io.ytterby.tracking.lineage.rest;

import io.ytterby.kernel.Element;
import io.ytterby.tracking.lineage.app.TraceGoods.Seen;
import io.ytterby.tracking.lineage.domain.Goods;
import io.ytterby.tracking.lineage.domain.GoodsCard;
import io.ytterby.tracking.lineage.domain.Layers;
import io.ytterby.tracking.lineage.domain.Lineage;
import io.ytterby.tracking.lineage.domain.Lineage.Direction;
import io.ytterby.tracking.lineage.domain.Reach;
import io.ytterby.tracking.lineage.domain.Step;
import io.ytterby.tracking.lineage.rest.GraphReply.Edge;
import io.ytterby.tracking.lineage.rest.GraphReply.Node;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a lineage, as far as somebody may see it, into a graph. What is hidden gets a name that says nothing. */
final class Graphs {
    private final Seen seen;
    private final Lineage lineage;
    private final Layers layers;
    private final Map<Goods, String> goodsIds = new HashMap<>();
    private final Map<UUID, String> stepIds = new HashMap<>();

    private Graphs(Seen seen) {
        this.seen = seen;
        this.lineage = seen.lineage();
        this.layers = Layers.of(lineage);
    }

    static GraphReply of(Seen seen, @Nullable Element only) {
        return new Graphs(seen).graph(only);
    }

    private GraphReply graph(@Nullable Element only) {
        var nodes = new ArrayList<Node>();
        var reach = lineage.direction() == Direction.DOWNSTREAM ? new Reach(lineage) : null;
        for (var card : lineage.goods().values()) nodes.add(goods(card, reach));
        for (var step : lineage.steps().values()) nodes.add(step(step));
        return new GraphReply(
                lineage.direction().name().toLowerCase(Locale.ROOT),
                lineage.truncated(),
                nodes,
                edges(),
                lineage.direction() == Direction.UPSTREAM ? OriginReplies.of(seen, this::id, only) : null);
    }

    private String id(Goods goods) {
        return goodsIds.computeIfAbsent(
                goods, unnamed -> seen.open().contains(goods) ? goods.id() : "hidden-goods-" + goodsIds.size());
    }

    private String id(UUID operation) {
        return stepIds.computeIfAbsent(
                operation,
                unnamed -> seen.openSteps().contains(operation) ? "o" + operation : "hidden-step-" + stepIds.size());
    }

    private Node goods(GoodsCard card, @Nullable Reach reach) {
        boolean open = seen.open().contains(card.goods());
        var share = reach == null ? null : reach.share(card.goods(), null);
        return new Node(
                id(card.goods()),
                "GOODS",
                layers.of(card.goods()),
                !open,
                lineage.startsWith(card.goods()),
                lineage.unfollowed().contains(card.goods()),
                card.stage().name(),
                card.country(),
                open ? card.lot() : null,
                open ? card.lotNumber() : null,
                open ? card.gtin() : null,
                open ? card.producer().value() : null,
                open ? card.mass().milligrams() : null,
                share == null ? null : share.setScale(12, RoundingMode.HALF_UP).toPlainString(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Node step(Step step) {
        boolean open = seen.openSteps().contains(step.operation());
        return new Node(
                id(step.operation()),
                "STEP",
                layers.of(step.operation()),
                !open,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                open ? step.operation() : null,
                step.kind(),
                open ? step.process() : null,
                open ? step.organisation().value() : null,
                open ? step.at() : null,
                step.reversed() ? true : null);
    }

    private List<Edge> edges() {
        var edges = new ArrayList<Edge>();
        for (var taking : lineage.takings()) {
            boolean open = seen.openSteps().contains(taking.operation());
            edges.add(new Edge(
                    id(taking.goods()),
                    id(taking.operation()),
                    open ? taking.mass().milligrams() : null));
        }
        for (var making : lineage.makings()) edges.add(new Edge(id(making.operation()), id(making.goods()), null));
        return edges;
    }
}
