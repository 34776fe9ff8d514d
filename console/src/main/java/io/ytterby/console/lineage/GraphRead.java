package io.ytterby.console.lineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A lineage as the API tells it: layers from the origins at the left to the youngest goods at the right. */
record GraphRead(
        boolean truncated,
        @Nullable List<Node> nodes,
        @Nullable List<Edge> edges,
        @Nullable List<Origin> origins) {

    /** Goods or a step. What its reader may not see has a stage and a country only. */
    record Node(
            String id,
            String kind,
            int layer,
            boolean hidden,
            boolean start,
            boolean unfollowed,
            @Nullable String stage,
            @Nullable String country,
            @Nullable String lotId,
            @Nullable String lotNumber,
            @Nullable String producerOrg,
            @Nullable Long massMg,
            @Nullable String share,
            @Nullable String operationId,
            @Nullable String operation,
            @Nullable String process,
            @Nullable String org,
            @Nullable Instant at,
            @Nullable Boolean reversed) {
        boolean isStep() {
            return kind.equals("STEP");
        }

        boolean isReversed() {
            return Boolean.TRUE.equals(reversed);
        }

        /** What is hidden has a name for one answer only: in two answers the same name means two things. */
        boolean isNamedHereOnly() {
            return hidden && !start;
        }

        Node moved(String as, int layers) {
            return new Node(
                    as,
                    kind,
                    layer + layers,
                    hidden,
                    start,
                    unfollowed,
                    stage,
                    country,
                    lotId,
                    lotNumber,
                    producerOrg,
                    massMg,
                    share,
                    operationId,
                    operation,
                    process,
                    org,
                    at,
                    reversed);
        }
    }

    record Edge(String from, String to, @Nullable Long massMg) {}

    /** A share of the goods by where it comes from. */
    record Origin(
            boolean hidden,
            @Nullable String stage,
            @Nullable String country,
            @Nullable String sourceKind,
            @Nullable String sourceReference,
            @Nullable String lotId,
            @Nullable String producerOrg,
            @Nullable String shareOfMass) {}

    List<Node> allNodes() {
        return Objects.requireNonNullElse(nodes, List.of());
    }

    List<Edge> allEdges() {
        return Objects.requireNonNullElse(edges, List.of());
    }

    List<Origin> allOrigins() {
        return Objects.requireNonNullElse(origins, List.of());
    }

    /** What the goods were made of and what was made of them in one: the second graph goes on where the first ends. */
    GraphRead followedBy(GraphRead later) {
        int shift = layerOfStart() - later.layerOfStart();
        var names = new HashMap<String, String>();
        for (var node : later.allNodes())
            names.put(node.id(), node.isNamedHereOnly() ? "later-" + node.id() : node.id());
        var together = new LinkedHashMap<String, Node>();
        for (var node : allNodes()) together.put(node.id(), node);
        for (var node : later.allNodes()) {
            var name = names.getOrDefault(node.id(), node.id());
            together.putIfAbsent(name, node.moved(name, shift));
        }
        var ties = new LinkedHashSet<>(allEdges());
        for (var edge : later.allEdges())
            ties.add(new Edge(
                    names.getOrDefault(edge.from(), edge.from()),
                    names.getOrDefault(edge.to(), edge.to()),
                    edge.massMg()));
        return new GraphRead(
                truncated || later.truncated, new ArrayList<>(together.values()), List.copyOf(ties), origins);
    }

    private int layerOfStart() {
        return allNodes().stream()
                .filter(Node::start)
                .mapToInt(Node::layer)
                .findFirst()
                .orElse(0);
    }
}
