package io.ytterby.pictures.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Seen;
import io.ytterby.pictures.lineage.Lineage.Edge;
import io.ytterby.pictures.lineage.Lineage.Kind;
import io.ytterby.pictures.lineage.Lineage.Mark;
import io.ytterby.pictures.lineage.Lineage.Node;
import io.ytterby.pictures.lineage.Lineage.Standing;
import io.ytterby.pictures.lineage.Lineage.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class LineagePictureTest {
    private static final Caption CAPTION = new Caption("lineage", "Lot MG-26-0412", "Made of two lots.");
    private static final List<Tier> TIERS =
            List.of(new Tier("oxide", "1,020 kg"), new Tier("metal", ""), new Tier("magnet", "1,003 kg"));

    @Test
    void tiers_stand_from_left_to_right_with_their_names_and_masses() {
        var seen = drawn(lineage(node("a", 0), node("b", 1), node("c", 2)));

        assertThat(xs(seen.all("text", "pic-tier-name"))).containsExactly(12.0, 228.0, 444.0);
        assertThat(words(seen, "pic-tier-mass")).containsExactly("1,020 kg", "1,003 kg");
        assertThat(xs(seen.all("rect", "pic-box"))).containsExactly(12.0, 228.0, 444.0);
    }

    @Test
    void a_node_is_a_link_that_says_what_it_is() {
        var seen = drawn(lineage(new Node(
                "a",
                0,
                Kind.LOT,
                List.of(Mark.START),
                "Dy-120",
                "18 kg",
                "Lot Dy-120, 18 kg, oxide",
                "/console/lots/a")));

        var link = seen.one("a", "pic-start");
        assertThat(link.getAttribute("href")).isEqualTo("/console/lots/a");
        assertThat(link.getAttribute("aria-label")).isEqualTo("Lot Dy-120, 18 kg, oxide");
        assertThat(seen.root().getAttribute("role")).isEqualTo("group");
    }

    @Test
    void what_is_hidden_has_no_link_but_a_name() {
        var seen = drawn(lineage(
                new Node("a", 0, Kind.LOT, List.of(Mark.HIDDEN), "not shown", "", "a lot of another firm", null)));

        assertThat(seen.one("g", "pic-hidden").getAttribute("aria-label")).isEqualTo("a lot of another firm");
        assertThat(seen.root().getElementsByTagName("a").getLength()).isZero();
    }

    @Test
    void no_link_leads_out_of_the_site() {
        for (var link : List.of("javascript:alert(1)", "//evil.example/", "https://evil.example/", "/\\evil.example"))
            assertThatThrownBy(() -> new Node("a", 0, Kind.LOT, List.of(), "a", "", "a", link))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void attested_claimed_and_revoked_ties_are_told_apart_without_colour() {
        var seen = drawn(new Lineage(
                TIERS,
                List.of(node("a", 0), node("b", 1), node("c", 2)),
                List.of(new Edge("a", "b", Standing.CLAIMED), new Edge("b", "c", Standing.REVOKED))));

        assertThat(seen.all("path", "pic-claimed")).hasSize(1);
        assertThat(seen.all("path", "pic-revoked")).hasSize(1);
        assertThat(seen.one("text", "pic-cross").getTextContent()).isEqualTo("✗");
    }

    @Test
    void a_tie_over_two_tiers_is_led_between_the_boxes() {
        var lineage = new Lineage(
                TIERS,
                List.of(node("a", 0), node("b", 1), node("c", 2)),
                List.of(
                        new Edge("a", "b", Standing.ATTESTED),
                        new Edge("b", "c", Standing.ATTESTED),
                        new Edge("a", "c", Standing.ATTESTED)));

        var layers = Layers.of(lineage);
        Ordering.arrange(layers);
        var heights = Heights.of(layers, 52, 12);

        int bend = layers.paths[2][1];
        assertThat(Math.abs(heights[bend] - heights[1])).isGreaterThanOrEqualTo(32);
    }

    @Test
    void what_runs_back_is_drawn_and_harms_no_layout() {
        var seen = drawn(new Lineage(
                TIERS,
                List.of(node("a", 0), node("b", 1)),
                List.of(new Edge("b", "a", Standing.ATTESTED), new Edge("a", "a", Standing.ATTESTED))));

        assertThat(seen.all("path", "pic-attested")).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_two_boxes_overlap_and_all_lie_in_the_picture(long seed) {
        var seen = drawn(Chains.of(seed, 6, 20, 260, 20));

        var boxes = seen.all("rect", "pic-box");
        assertThat(boxes).hasSize(120);
        for (int i = 0; i < boxes.size(); i++) {
            var one = boxes.get(i);
            assertThat(Seen.of(one, "y")).isGreaterThanOrEqualTo(48);
            assertThat(Seen.of(one, "y") + 40).isLessThanOrEqualTo(Seen.of(seen.root(), "height"));
            assertThat(Seen.of(one, "x") + 156).isLessThanOrEqualTo(Seen.of(seen.root(), "width"));
            for (var other : boxes.subList(0, i))
                if (Seen.of(one, "x") == Seen.of(other, "x"))
                    assertThat(Math.abs(Seen.of(one, "y") - Seen.of(other, "y")))
                            .isGreaterThanOrEqualTo(51.8);
        }
    }

    @Test
    void an_empty_lineage_is_a_picture_too() {
        assertThat(drawn(new Lineage(TIERS, List.of(), List.of())).all("rect", "pic-box"))
                .isEmpty();
    }

    private static Node node(String id, int tier) {
        return new Node(id, tier, Kind.LOT, List.of(), id, "1 kg", "lot " + id, "/lots/" + id);
    }

    private static Lineage lineage(Node... nodes) {
        return new Lineage(TIERS, List.of(nodes), List.of());
    }

    private static List<Double> xs(List<Element> elements) {
        return elements.stream().map(each -> Seen.of(each, "x")).toList();
    }

    private static List<String> words(Seen seen, String style) {
        return seen.all("text", style).stream().map(Element::getTextContent).toList();
    }

    private static Seen drawn(Lineage lineage) {
        return Seen.in(LineagePicture.of(CAPTION, lineage));
    }
}
