package io.ytterby.pictures.lineage;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lineage picture shows. Tiers are given, since the trade knows them: mine, separation, oxide, metal, magnet.
 *
 * @param tiers from the left to the right
 * @param nodes each in one tier; those of a tier keep their order where nothing else decides
 * @param edges between nodes, from the earlier to the later
 */
public record Lineage(List<Tier> tiers, List<Node> nodes, List<Edge> edges) {

    /**
     * A column.
     *
     * @param name its heading
     * @param mass its mass in words, or empty
     */
    public record Tier(String name, String mass) {}

    /** What a box is. */
    public enum Kind {
        LOT("pic-lot"),
        STEP("pic-step"),
        /** Alike ones drawn as one. */
        SEVERAL("pic-part-of");

        final String style;

        Kind(String style) {
            this.style = style;
        }
    }

    /** What else is to be seen of a box. */
    public enum Mark {
        /** What was asked about. */
        START("pic-start"),
        /** Of another firm: only its tier is known to the reader. */
        HIDDEN("pic-hidden"),
        /** There is more behind it. */
        MORE("pic-more"),
        REVOKED("pic-revoked");

        final String style;

        Mark(String style) {
            this.style = style;
        }
    }

    /**
     * A box.
     *
     * @param tier index of its tier
     * @param name its first line
     * @param words its second line, or empty
     * @param says what a screen reader says of it, all in one
     * @param link a path of this site that it leads to, or null
     */
    public record Node(
            String id,
            int tier,
            Kind kind,
            List<Mark> marks,
            String name,
            String words,
            String says,
            @Nullable String link) {
        public Node {
            marks = List.copyOf(marks);
            if (link != null && (!link.startsWith("/") || link.startsWith("//") || link.startsWith("/\\")))
                throw new IllegalArgumentException("a link that leaves this site: " + link);
        }
    }

    /** How far a tie may be relied on. */
    public enum Standing {
        ATTESTED("pic-attested"),
        CLAIMED("pic-claimed"),
        REVOKED("pic-revoked");

        final String style;

        Standing(String style) {
            this.style = style;
        }
    }

    /** A tie: the later was made of the earlier. */
    public record Edge(String from, String to, Standing standing) {}

    public Lineage {
        tiers = List.copyOf(tiers);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        var known = new HashSet<String>();
        for (var node : nodes) {
            if (!known.add(node.id())) throw new IllegalArgumentException("two nodes " + node.id());
            if (node.tier() < 0 || node.tier() >= tiers.size())
                throw new IllegalArgumentException("no tier " + node.tier() + " for " + node.id());
        }
        for (var edge : edges)
            if (!known.contains(edge.from()) || !known.contains(edge.to()))
                throw new IllegalArgumentException("an edge without its node: " + edge);
    }
}
