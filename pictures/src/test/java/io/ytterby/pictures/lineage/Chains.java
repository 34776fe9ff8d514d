package io.ytterby.pictures.lineage;

import io.ytterby.pictures.lineage.Lineage.Edge;
import io.ytterby.pictures.lineage.Lineage.Kind;
import io.ytterby.pictures.lineage.Lineage.Node;
import io.ytterby.pictures.lineage.Lineage.Standing;
import io.ytterby.pictures.lineage.Lineage.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lineages of seeds, of the shape supply chains have: many lots in a row of tiers, mixed as they go. */
final class Chains {
    private Chains() {}

    /** @param far of a hundred ties so many pass over a tier */
    static Lineage of(long seed, int tiers, int perTier, int ties, int far) {
        var random = new Random(seed);
        var columns = new ArrayList<Tier>();
        for (int i = 0; i < tiers; i++) columns.add(new Tier("tier " + i, i + " t"));
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < tiers * perTier; i++)
            nodes.add(new Node("n" + i, i % tiers, Kind.LOT, List.of(), "Lot " + i, "18 kg", "Lot " + i, "/lots/" + i));
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < ties; i++) {
            int length = random.nextInt(100) < far ? 2 : 1;
            int from = random.nextInt(tiers - length);
            int place = random.nextInt(perTier);
            int near = Math.floorMod(place + (int) (random.nextGaussian() * 4), perTier);
            edges.add(new Edge("n" + (place * tiers + from), "n" + (near * tiers + from + length), Standing.ATTESTED));
        }
        return new Lineage(columns, nodes, edges);
    }
}
