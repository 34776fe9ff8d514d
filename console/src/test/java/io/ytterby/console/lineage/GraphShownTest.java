package io.ytterby.console.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.console.lineage.GraphRead.Edge;
import io.ytterby.console.lineage.GraphRead.Node;
import io.ytterby.console.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphShownTest {
    @Test
    void a_lot_leads_to_its_own_lineage_and_what_is_hidden_leads_nowhere() {
        var graph = graph(List.of(lot("a", 0, "Nd-778", false), hidden("hidden-goods-0", 0)), List.of());

        var picture = new GraphShown(graph, Language.EN).picture("Lineage of Nd-778");

        assertThat(picture)
                .contains("href=\"/console/lineage/lots/id-a\"")
                .contains("Nd-778")
                .contains("18 kg");
        assertThat(picture).contains("not yours to see").doesNotContain("id-hidden");
    }

    @Test
    void a_tier_says_its_mass_only_where_all_of_it_is_seen() {
        var all = graph(List.of(lot("a", 0, "A", false), lot("b", 0, "B", false)), List.of());
        var some = graph(List.of(lot("a", 0, "A", false), hidden("hidden-goods-0", 0)), List.of());

        assertThat(new GraphShown(all, Language.EN).picture("x")).contains("pic-tier-mass\" x=\"12\" y=\"34\">36 kg<");
        assertThat(new GraphShown(some, Language.EN).picture("x")).doesNotContain("pic-tier-mass");
    }

    @Test
    void the_ties_of_a_step_that_was_undone_are_crossed_out() {
        var step = new Node(
                "s",
                "STEP",
                1,
                false,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "op",
                "TRANSFORM",
                "sx",
                "cn-a",
                null,
                true);
        var graph = graph(List.of(lot("a", 0, "A", true), step), List.of(new Edge("a", "s", 1L)));

        assertThat(new GraphShown(graph, Language.EN).picture("x")).contains("pic-edge pic-revoked");
    }

    @Test
    void what_is_hidden_in_two_answers_is_not_taken_for_one() {
        var up = graph(
                List.of(hidden("hidden-goods-0", 0), lot("a", 2, "A", true)),
                List.of(new Edge("hidden-goods-0", "a", null)));
        var down = graph(
                List.of(lot("a", 0, "A", true), hidden("hidden-goods-0", 2)),
                List.of(new Edge("a", "hidden-goods-0", null)));

        var both = up.followedBy(down);

        assertThat(both.allNodes()).extracting(Node::id).containsExactly("hidden-goods-0", "a", "later-hidden-goods-0");
        assertThat(both.allNodes()).extracting(Node::layer).containsExactly(0, 2, 4);
        assertThat(both.allEdges()).extracting(Edge::to).containsExactly("a", "later-hidden-goods-0");
    }

    @Test
    void the_table_says_what_each_was_made_from() {
        var graph = graph(
                List.of(lot("a", 0, "Nd-778", false), lot("b", 2, "MG-1", true)), List.of(new Edge("a", "b", 1L)));

        var rows = new GraphShown(graph, Language.ZH).rows();

        assertThat(rows.getLast().from()).isEqualTo("Nd-778");
        assertThat(rows.getLast().isStart()).isTrue();
        assertThat(rows.getFirst().what()).isEqualTo("氧化物 · CN");
    }

    private static GraphRead graph(List<Node> nodes, List<Edge> edges) {
        return new GraphRead(false, nodes, edges, null);
    }

    private static Node lot(String id, int layer, String number, boolean start) {
        return new Node(
                id,
                "GOODS",
                layer,
                false,
                start,
                false,
                "OXIDE",
                "CN",
                "id-" + id,
                number,
                "cn-a",
                18_000_000L,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Node hidden(String id, int layer) {
        return new Node(
                id, "GOODS", layer, true, false, false, "OXIDE", "CN", null, null, null, null, null, null, null, null,
                null, null, null);
    }
}
