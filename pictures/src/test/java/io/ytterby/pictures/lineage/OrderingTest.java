package io.ytterby.pictures.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.lineage.Lineage.Edge;
import io.ytterby.pictures.lineage.Lineage.Kind;
import io.ytterby.pictures.lineage.Lineage.Node;
import io.ytterby.pictures.lineage.Lineage.Standing;
import io.ytterby.pictures.lineage.Lineage.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderingTest {
    @Test
    void what_can_be_drawn_without_a_crossing_is() {
        // Five chains side by side, their lots told in an order that tangles them.
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        var tiers = List.of(new Tier("a", ""), new Tier("b", ""), new Tier("c", ""));
        var order = new int[][] {{0, 1, 2, 3, 4}, {4, 1, 3, 0, 2}, {2, 4, 0, 3, 1}};
        for (int tier = 0; tier < 3; tier++)
            for (int chain : order[tier])
                nodes.add(new Node(chain + "." + tier, tier, Kind.LOT, List.of(), "", "", "", null));
        for (int chain = 0; chain < 5; chain++)
            for (int tier = 0; tier < 2; tier++)
                edges.add(new Edge(chain + "." + tier, chain + "." + (tier + 1), Standing.ATTESTED));

        assertThat(Ordering.arrange(Layers.of(new Lineage(tiers, nodes, edges))))
                .isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_count_of_crossings_is_that_of_comparing_each_pair(long seed) {
        var layers = Layers.of(Chains.of(seed, 5, 12, 90, 25));

        assertThat(Crossings.count(layers, layers.places())).isEqualTo(eachPair(layers));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_crossings_it_tells_are_those_that_are_left_and_far_fewer(long seed) {
        var layers = Layers.of(Chains.of(seed, 8, 40, 500, 15));
        long before = Crossings.count(layers, layers.places());

        long told = Ordering.arrange(layers);

        assertThat(told).isEqualTo(Crossings.count(layers, layers.places()));
        assertThat(told).isLessThan(before / 2);
        for (int[] tier : layers.tiers) assertThat(tier).doesNotHaveDuplicates();
    }

    @Test
    void the_same_lineage_is_always_drawn_alike() {
        var caption = new Caption("l", "L", "");
        assertThat(LineagePicture.of(caption, Chains.of(7, 8, 30, 400, 10)))
                .isEqualTo(LineagePicture.of(caption, Chains.of(7, 8, 30, 400, 10)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void heights_never_descend_and_nothing_near_is_nearer_to_what_was_wanted(long seed) {
        var random = new Random(seed);
        var wanted = random.doubles(30, 0, 100).toArray();

        var settled = Heights.ascending(wanted);

        assertThat(settled).isSorted();
        for (int i = 0; i < 2_000; i++) {
            var other = settled.clone();
            for (int j = 0; j < other.length; j++) other[j] += random.nextGaussian() / 10;
            Arrays.sort(other);
            assertThat(squares(other, wanted)).isGreaterThanOrEqualTo(squares(settled, wanted) - 1e-9);
        }
    }

    private static double squares(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += (one[i] - other[i]) * (one[i] - other[i]);
        return sum;
    }

    private static long eachPair(Layers layers) {
        int[] places = layers.places();
        var tierOf = new int[layers.vertices()];
        for (int i = 0; i < layers.tiers.length; i++) for (int vertex : layers.tiers[i]) tierOf[vertex] = i;
        var lines = new ArrayList<int[]>();
        for (int vertex = 0; vertex < layers.vertices(); vertex++)
            for (int end : layers.right[vertex]) lines.add(new int[] {tierOf[vertex], places[vertex], places[end]});
        long crossings = 0;
        for (int i = 0; i < lines.size(); i++)
            for (int j = 0; j < i; j++) {
                var one = lines.get(i);
                var other = lines.get(j);
                if (one[0] == other[0] && (long) (one[1] - other[1]) * (one[2] - other[2]) < 0) crossings++;
            }
        return crossings;
    }
}
