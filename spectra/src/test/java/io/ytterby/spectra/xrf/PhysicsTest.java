package io.ytterby.spectra.xrf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhysicsTest {
    private static final Beam RHODIUM_50_KV = Beam.ofTube(45, 50, List.of());
    private static final Excited EXCITED = new Excited(RHODIUM_50_KV);

    @Test
    void a_tube_shines_up_to_its_voltage_and_its_anodes_lines_stand_out() {
        double most = RHODIUM_50_KV.kev().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();

        assertThat(most).isLessThan(50);
        assertThat(Beam.anodeLines(45, 50))
                .anySatisfy(line -> assertThat(line.kev()).isCloseTo(20.216, within(0.001)));
        assertThat(Beam.anodeLines(74, 50)).noneMatch(line -> line.kev() > 50);
    }

    @Test
    void chromium_shines_more_in_iron_than_the_beam_alone_would_make_it() {
        var inIron = emission(Map.of(26, 0.9, 24, 0.1));
        var inTitanium = emission(Map.of(22, 0.9, 24, 0.1));

        double ratio = perFraction(inIron, 24) / perFraction(inTitanium, 24);
        double absorbed = Matrix.of(Map.of(22, 1.0)).attenuation(5.415)
                / Matrix.of(Map.of(26, 1.0)).attenuation(5.415);

        assertThat(ratio).isGreaterThan(1.2);
        assertThat(absorbed).isGreaterThan(1);
    }

    @Test
    void iron_cuts_dysprosiums_lines_above_its_own_edge() {
        var atom = Atom.of("Dy");
        var inIron = emission(Map.of(26, 1.0));
        var inCalcium = emission(Map.of(20, 1.0));

        double iron = ratio(inIron, atom);
        double calcium = ratio(inCalcium, atom);

        assertThat(iron).isLessThan(0.5 * calcium);
    }

    @Test
    void fifty_kilovolts_make_no_k_light_of_dysprosium() {
        var emission = emission(Map.of(26, 1.0));
        var line = Atom.of("Dy").lines(Shell.K).getFirst();

        assertThat(emission.intensity(Atom.of("Dy"), line)).isZero();
    }

    @Test
    void a_silicon_detector_loses_some_of_calcium_by_escape_and_little_of_zirconium() {
        var detector = Detector.of("SDD");

        assertThat(detector.escapeShare(3.69)).isBetween(0.005, 0.02);
        assertThat(detector.escapeShare(15.7)).isLessThan(0.001);
        assertThat(detector.escapeShare(1.7)).isZero();
        assertThat(Response.of(detector, 145).fwhm(5.895) * 1000).isCloseTo(145, within(0.1));
    }

    private static double perFraction(Emission emission, int z) {
        return emission.intensity(Atom.of(z), Atom.of(z).lines(Shell.K).getFirst());
    }

    private static double ratio(Emission emission, Atom atom) {
        var beta = atom.lines(Shell.L2).getFirst();
        var alpha = atom.lines(Shell.L3).getFirst();
        return emission.intensity(atom, beta) / emission.intensity(atom, alpha);
    }

    private static Emission emission(Map<Integer, Double> parts) {
        return new PhotonEmission(EXCITED, Matrix.of(parts), 45, 45);
    }
}
