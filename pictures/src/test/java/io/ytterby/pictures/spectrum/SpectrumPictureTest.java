package io.ytterby.pictures.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.Seen;
import io.ytterby.pictures.spectrum.Spectrum.Curve;
import io.ytterby.pictures.spectrum.Spectrum.Kind;
import io.ytterby.pictures.spectrum.Spectrum.Peak;
import io.ytterby.pictures.svg.Letters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SpectrumPictureTest {
    private static final Caption CAPTION = new Caption("spectrum", "HPGe-2, lane 3", "Dy was found.");
    private static final SpectrumWords WORDS =
            new SpectrumWords("measured", "energy in keV", "counts per channel", "residual in σ", "There is no curve.");

    @Test
    void a_peak_of_one_channel_in_4096_is_never_lost() {
        var counts = new double[4096];
        Arrays.fill(counts, 10);
        counts[2049] = 1_000;

        var path = path(drawn(alone(counts), CountScale.LINEAR), "pic-measured");

        assertThat(path).contains("V0"); // the top of the plane
    }

    @Test
    void however_many_channels_there_are_no_more_columns_are_drawn_than_the_plane_has() {
        var counts = new double[65_536];
        for (int i = 0; i < counts.length; i++) counts[i] = 50 + 40 * Math.sin(i);

        var svg = SpectrumPicture.of(CAPTION, alone(counts), CountScale.LOGARITHMIC, WORDS, figures());

        var columns = Pattern.compile("[ML](\\d+) ")
                .matcher(path(Seen.in(svg), "pic-measured"))
                .results()
                .toList();
        assertThat(columns).hasSizeBetween(1_000, 1_001);
        assertThat(svg.length()).isLessThan(40_000);
    }

    @Test
    void ten_times_the_counts_stand_one_decade_higher() {
        var seen = drawn(alone(new double[] {10, 100, 1_000, 1_000}), CountScale.LOGARITHMIC);

        // From 10 to 1,000 there are two decades on 260 units.
        assertThat(path(seen, "pic-measured")).isEqualTo("M125 260L375 130L625 0L875 0");
    }

    @Test
    void names_of_peaks_never_overlap_where_they_are_shown() {
        var peaks = new ArrayList<Peak>();
        for (int i = 0; i < 60; i++) peaks.add(new Peak("Nd Lα" + i, 3 + i * 0.28, 1.0 / (i + 1)));
        var spectrum = new Spectrum(edges(100, 20), new double[100], List.of(), new double[0], peaks);

        var placed = PeakNames.place(peaks, new Columns(spectrum));

        assertThat(placed).hasSizeGreaterThan(8);
        assertThat(placed.getFirst().name()).isEqualTo("Nd Lα0");
        for (var one : placed)
            for (var other : placed)
                if (!one.equals(other) && one.row() >= other.row()) {
                    double room = one.wide() || other.wide() ? Letters.WIDE : Letters.NARROW;
                    double mine =
                            one.row() == other.row() ? Letters.width(one.name()) : 0; // or the line that leads down
                    assertThat(Math.abs(one.share() - other.share()) * room)
                            .isGreaterThan((mine + Letters.width(other.name())) / 2);
                }
    }

    @Test
    void a_name_stands_above_its_energy() {
        var spectrum = new Spectrum(
                edges(100, 20), new double[100], List.of(), new double[0], List.of(new Peak("Nd Kα", 5, 1)));

        var seen = drawn(spectrum, CountScale.LINEAR);

        assertThat(Seen.of(seen.one("line", "pic-peak"), "x1")).isEqualTo(25);
        assertThat(seen.one("text", "pic-name").getTextContent()).isEqualTo("Nd Kα");
    }

    @Test
    void a_part_of_it_fills_the_picture_with_the_points_that_lie_there() {
        var counts = new double[1_000];
        for (int i = 0; i < counts.length; i++) counts[i] = i;

        var part = alone(counts).between(250, 500);

        assertThat(part.measured()).hasSize(250).startsWith(250).endsWith(499);
        assertThat(part.fromKev()).isEqualTo(250);
        assertThat(part.toKev()).isEqualTo(500);
        assertThat(alone(counts).between(2_000, 3_000).measured()).hasSize(1_000);
    }

    @Test
    void model_declaration_background_and_parts_are_drawn_and_named() {
        var counts = new double[] {1, 2, 3, 4};
        var curves = List.of(
                new Curve(Kind.MODEL, "model", counts),
                new Curve(Kind.DECLARED, "declared", counts),
                new Curve(Kind.BACKGROUND, "background", counts),
                new Curve(Kind.PART, "Nd", counts),
                new Curve(Kind.PART, "Dy", counts));
        var seen = drawn(
                new Spectrum(edges(4, 20), counts, curves, new double[] {0, 6, -6, 60}, List.of()), CountScale.LINEAR);

        for (var style : List.of("pic-model", "pic-declared", "pic-background", "pic-part-1", "pic-part-2"))
            assertThat(seen.all("path", style)).as(style).hasSize(1);
        assertThat(seen.all("text", "pic-word").stream().map(Element::getTextContent))
                .containsExactly("measured", "model", "declared", "background", "Nd", "Dy");
        assertThat(path(seen, "pic-residual")).isEqualTo("M125 32L375 0L625 64L875 0");
    }

    @Test
    void without_a_curve_it_says_so() {
        var nothing = new Spectrum(new double[] {0}, new double[0], List.of(), new double[0], List.of());

        assertThat(drawn(nothing, CountScale.LINEAR).one("text", "pic-word").getTextContent())
                .isEqualTo("There is no curve.");
    }

    @Test
    void curves_of_another_length_and_energies_that_turn_back_are_refused() {
        var counts = new double[] {1, 2};
        assertThatThrownBy(() -> new Spectrum(new double[] {0, 2, 1}, counts, List.of(), new double[0], List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spectrum(
                        edges(2, 20),
                        counts,
                        List.of(new Curve(Kind.MODEL, "m", new double[3])),
                        new double[0],
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Spectrum alone(double[] counts) {
        return new Spectrum(edges(counts.length, 1_000), counts, List.of(), new double[0], List.of());
    }

    private static double[] edges(int points, double to) {
        var edges = new double[points + 1];
        for (int i = 0; i <= points; i++) edges[i] = to * i / points;
        return edges;
    }

    private static String path(Seen seen, String style) {
        return seen.one("path", style).getAttribute("d");
    }

    private static Seen drawn(Spectrum spectrum, CountScale scale) {
        return Seen.in(SpectrumPicture.of(CAPTION, spectrum, scale, WORDS, figures()));
    }

    private static Figures figures() {
        return new Figures(Locale.ENGLISH);
    }
}
