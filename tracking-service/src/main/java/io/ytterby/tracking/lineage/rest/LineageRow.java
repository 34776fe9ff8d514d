package io.ytterby.tracking.lineage.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lineage.rest.GraphReply.Node;
import io.ytterby.tracking.lineage.rest.GraphReply.OriginReply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goods of a lineage as a row of a list; its components are the columns of the CSV.
 *
 * @param share downstream: which share of the goods comes from what was asked about
 * @param originShareOfMass upstream, for an origin: its share of what was asked about
 * @param originShareOfElements the same for each element: {@code Dy=0.25 Nd=0.75}
 * @param madeBy the operation that made them; empty for an origin and for where nothing was followed
 * @param more whether there is more behind them that was not followed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineageRow(
        String node,
        int layer,
        boolean hidden,
        boolean start,
        @Nullable String stage,
        @Nullable String country,
        @Nullable LotId lotId,
        @Nullable String lotNumber,
        @Nullable String gtin,
        @Nullable String producerOrg,
        @Nullable Long massMg,
        @Nullable String share,
        @Nullable String originShareOfMass,
        @Nullable String originShareOfElements,
        @Nullable String madeBy,
        @Nullable String process,
        boolean more) {

    static List<LineageRow> of(GraphReply graph) {
        var nodes = new HashMap<String, Node>();
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
        var makers = new HashMap<String, Node>();
        for (var edge : graph.edges()) {
            var from = nodes.get(edge.from());
            if (from != null && from.kind().equals("STEP")) makers.put(edge.to(), from);
        }
        var origins = new HashMap<String, OriginReply>();
        var told = graph.origins();
        if (told != null) told.forEach(origin -> origins.put(origin.node(), origin));
        var rows = new ArrayList<LineageRow>();
        for (var node : graph.nodes())
            if (node.kind().equals("GOODS")) rows.add(row(node, origins.get(node.id()), makers.get(node.id())));
        return rows;
    }

    private static LineageRow row(Node node, @Nullable OriginReply origin, @Nullable Node maker) {
        return new LineageRow(
                node.id(),
                node.layer(),
                node.hidden(),
                node.start(),
                node.stage(),
                node.country(),
                node.lotId(),
                node.lotNumber(),
                node.gtin(),
                node.producerOrg(),
                node.massMg(),
                node.share(),
                origin == null ? null : origin.shareOfMass(),
                origin == null ? null : text(origin.shareOfElements()),
                maker == null ? null : maker.operation(),
                maker == null ? null : maker.process(),
                node.unfollowed());
    }

    private static String text(Map<String, String> shares) {
        return shares.entrySet().stream()
                .map(share -> share.getKey() + "=" + share.getValue())
                .collect(Collectors.joining(" "));
    }
}
