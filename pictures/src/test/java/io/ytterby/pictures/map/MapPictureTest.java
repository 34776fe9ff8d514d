package io.ytterby.pictures.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Seen;
import io.ytterby.pictures.bars.BarPicture;
import io.ytterby.pictures.bars.Tone;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class MapPictureTest {
    private static final Caption COAST = new Caption("coast", "The coast", "");
    private static final Spot SHANGHAI = spot("CNSHA", 121.47, 31.23, 100, Tone.AGE_1);
    private static final Spot TIANJIN = spot("CNTXG", 117.72, 39.00, 25, Tone.AGE_5);

    @Test
    void a_place_further_north_stands_higher_and_one_further_east_more_to_the_right() {
        var circles = drawn(SHANGHAI, TIANJIN).all("circle", "pic-spot");

        var north = circles.getFirst();
        var south = circles.getLast();
        assertThat(Seen.of(north, "cy")).isLessThan(Seen.of(south, "cy"));
        assertThat(Seen.of(north, "cx")).isLessThan(Seen.of(south, "cx"));
        assertThat(north.getAttribute("class")).contains(Tone.AGE_5.style());
    }

    @Test
    void a_quarter_of_the_size_is_a_circle_of_half_the_way_from_the_least_to_the_largest() {
        var seen = drawn(SHANGHAI, TIANJIN);

        assertThat(seen.all("circle", "pic-spot"))
                .extracting(each -> Seen.of(each, "r"))
                .containsExactly(10.0, 16.0);
    }

    @Test
    void its_name_leads_where_it_should_and_says_all_of_it() {
        var place = drawn(SHANGHAI).one("a", "pic-place");

        assertThat(place.getAttribute("href")).isEqualTo("/ports/CNSHA");
        assertThat(place.getAttribute("aria-label")).isEqualTo("CNSHA: all of it");
        assertThat(place.getTextContent()).contains("CNSHA").contains("100 · 5 h");
    }

    @Test
    void what_lies_elsewhere_is_left_out() {
        var hamburg = spot("DEHAM", 9.97, 53.53, 1, Tone.AGE_1);

        assertThat(MapPicture.covers(hamburg.longitude(), hamburg.latitude())).isFalse();
        assertThat(drawn(hamburg, SHANGHAI).all("circle", "pic-spot")).hasSize(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_name_lies_on_another_or_outside(long seed) {
        var random = new Random(seed);
        var crowd = IntStream.range(0, MapPicture.MOST)
                .mapToObj(i -> spot("P" + i, 113 + random.nextDouble(), 18 + random.nextDouble() * 25, i, Tone.AGE_2))
                .toArray(Spot[]::new);

        var seen = drawn(crowd);

        double before = -1;
        for (Element room : seen.all("rect", "pic-room")) {
            double top = Seen.of(room, "y");
            assertThat(top).isGreaterThanOrEqualTo(before - 1e-6);
            before = top + Seen.of(room, "height");
        }
        assertThat(before).isLessThanOrEqualTo(Coast.HEIGHT + 1e-6);
        assertThat(seen.all("rect", "pic-room")).hasSize(MapPicture.MOST);
    }

    @Test
    void the_land_is_drawn_in_pieces_and_degrees_lie_where_they_should() {
        assertThat(Coast.x(121.47)).isCloseTo(190.6, within(0.1));
        assertThat(Coast.LAND).startsWith("M").endsWith("Z").doesNotContain("NaN");
        assertThat(Coast.LAND.chars().filter(sign -> sign == 'M').count()).isGreaterThan(10);
    }

    private static Spot spot(String name, double longitude, double latitude, double size, Tone tone) {
        return new Spot(
                name, (int) size + " · 5 h", name + ": all of it", longitude, latitude, size, tone, "/ports/" + name);
    }

    private static Seen drawn(Spot... spots) {
        return Seen.in(MapPicture.of(COAST, List.of(BarPicture.means(Tone.AGE_1, "less than a day")), List.of(spots)));
    }
}
