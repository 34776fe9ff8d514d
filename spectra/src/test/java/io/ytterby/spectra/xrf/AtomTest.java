package io.ytterby.spectra.xrf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.github.tschoonj.xraylib.Xraylib;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The library's numbers against the table of lines that this project keeps (lines.csv, compiled from xraylib's data, BSD-3-Clause). */
class AtomTest {
    private static final Map<String, Integer> NUMBERS = Map.of(
            "KL3",
            Xraylib.KL3_LINE,
            "KL2",
            Xraylib.KL2_LINE,
            "KM3",
            Xraylib.KM3_LINE,
            "KM2",
            Xraylib.KM2_LINE,
            "L3M5",
            Xraylib.L3M5_LINE,
            "L3M4",
            Xraylib.L3M4_LINE,
            "L2M4",
            Xraylib.L2M4_LINE,
            "L3N5",
            Xraylib.L3N5_LINE,
            "L2N4",
            Xraylib.L2N4_LINE,
            "L1M3",
            Xraylib.L1M3_LINE);

    @Test
    void lines_stand_where_the_table_says_and_shine_as_it_says() throws IOException {
        int compared = 0;
        for (var row : table()) {
            var number = NUMBERS.get(row[4]);
            if (number == null) continue;
            var atom = Atom.of(row[0]);
            var shell = Shell.valueOf(row[8]);
            for (var line : atom.lines(shell)) {
                if (line.number() != number) continue;
                compared++;
                assertThat(line.kev()).as(row[0] + " " + row[4]).isCloseTo(Double.parseDouble(row[5]), within(0.002));
                assertThat(line.rate()).as(row[0] + " " + row[4]).isCloseTo(Double.parseDouble(row[6]), within(0.02));
            }
        }
        assertThat(compared).isGreaterThan(250);
    }

    @Test
    void shells_have_the_edges_and_yields_of_the_table_but_for_three_elements_revised_since() throws IOException {
        var revised = List.of("Sn", "Sb", "W");
        for (var row : table()) {
            var atom = Atom.of(row[0]);
            var shell = Shell.valueOf(row[8]);
            assertThat(atom.edge(shell)).as(row[0] + " " + shell).isCloseTo(Double.parseDouble(row[9]), within(0.003));
            if (!revised.contains(row[0]))
                assertThat(atom.fluorescenceYield(shell))
                        .as(row[0] + " " + shell)
                        .isCloseTo(Double.parseDouble(row[10]), within(0.03));
        }
    }

    private static List<String[]> table() throws IOException {
        try (var in = AtomTest.class.getResourceAsStream("lines.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }
}
