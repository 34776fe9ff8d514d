package io.ytterby.benchmarks.spectra;

import io.ytterby.benchmarks.Table;
import io.ytterby.spectralab.Composition;
import io.ytterby.spectralab.Level;
import io.ytterby.spectralab.Nuisance;
import io.ytterby.spectralab.Recipe;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The same spectra by PyMca and by the platform, both judged alike: each element's score is set against what the same few honest goods
 * show of it, and the strongest against a threshold from them. PyMca gets the elements of
 * the goods, their traces and all rare earths; tail and background as its manual has them.
 *
 * @param why it was not run; null if it was
 */
record PyMcaRace(@Nullable String why, int each, List<Row> rows) {

    /** One case.
     * @param failed fits that ended with an error
     * @param seconds of one fit, on average */
    record Row(String name, Share theirs, Share ours, int failed, double seconds) {}

    static PyMcaRace run(Goods goods, int each) throws InterruptedException {
        var python = PyMca.python();
        if (python == null)
            return new PyMcaRace("no python3 here has PyMca5 (Debian: apt install python3-pymca5)", each, List.of());
        var rows = new ArrayList<Row>();
        try (var peer = PyMca.start(python)) {
            var honest = new HashMap<Recipe, List<Scores>>();
            for (var asked : DetectionCase.MATCHED) {
                if (!honest.containsKey(asked.recipe()))
                    honest.put(asked.recipe(), theirs(peer, goods, asked, Level.BENIGN, Goods.CALIBRATION, each));
                rows.add(race(peer, goods, asked, honest.getOrDefault(asked.recipe(), List.of())));
            }
        } catch (java.io.IOException broken) {
            return new PyMcaRace("it broke off: " + broken.getMessage(), each, rows);
        }
        return new PyMcaRace(null, each, rows);
    }

    private static Row race(PyMca peer, Goods goods, DetectionCase asked, List<Scores> theirHonest)
            throws InterruptedException, java.io.IOException {
        int each = theirHonest.size();
        var honest = goods.scores(asked.recipe(), Level.BENIGN, Nuisance.USUAL, Goods.CALIBRATION, each);
        var guilty = goods.scores(asked.recipe(), asked.level(), Nuisance.USUAL, Goods.POSITIVE, each);
        double began = peer.seconds();
        var theirGuilty = theirs(peer, goods, asked, asked.level(), Goods.POSITIVE, each);
        return new Row(
                asked.name(),
                found(theirHonest, theirGuilty),
                found(honest, guilty),
                (int) java.util.stream.Stream.of(theirHonest, theirGuilty)
                        .flatMap(List::stream)
                        .filter(Scores::inconclusive)
                        .count(),
                (peer.seconds() - began) / each);
    }

    private static Share found(List<Scores> honest, List<Scores> guilty) {
        var standard = Standard.of(honest);
        return Threshold.of(standard.applied(honest), 0.01).alarms(standard.applied(guilty));
    }

    private static List<Scores> theirs(PyMca peer, Goods goods, DetectionCase asked, Level level, long first, int each)
            throws java.io.IOException {
        var elements = elements(asked);
        var scores = new ArrayList<Scores>();
        for (int i = 0; i < each; i++) {
            var shot = goods.shot(asked.recipe(), level, Nuisance.USUAL, first + i);
            scores.add(peer.score(shot.spectrum(), elements));
        }
        return scores;
    }

    private static Map<String, List<String>> elements(DetectionCase asked) {
        var elements = new TreeMap<String, List<String>>();
        asked.recipe().base().share().keySet().forEach(z -> put(elements, Composition.symbolOf(z)));
        asked.recipe().traces().keySet().forEach(symbol -> put(elements, symbol));
        Scores.RARE_EARTHS.forEach(symbol -> elements.put(symbol, List.of("L")));
        return elements;
    }

    /** Those with a line between 2 and 12 keV. */
    private static void put(Map<String, List<String>> elements, String symbol) {
        int z = Composition.numberOf(symbol);
        if (z >= 16 && z <= 33) elements.put(symbol, List.of("K"));
        else if (z >= 40) elements.put(symbol, List.of("L"));
    }

    void print(PrintStream out) {
        if (why != null) {
            out.println("PyMca is left out: " + why + ".");
            return;
        }
        out.printf(
                "The same spectra by PyMca, %d honest for each threshold and %d others; found at 1 %% false alarms%n%n",
                each, each);
        var table = new Table("case", "PyMca", "Ytterby", "PyMca failed", "PyMca s/fit");
        for (var row : rows)
            table.row(row.name(), row.theirs(), row.ours(), row.failed(), "%.2f".formatted(row.seconds()));
        table.print(out);
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        if (why != null) figures.put("leftOut", why);
        figures.put("spectra", each);
        for (var row : rows)
            figures.put(
                    row.name(),
                    Map.of("pymca", Figures.of(row.theirs()), "ours", Figures.of(row.ours()), "failed", row.failed()));
        return figures;
    }
}
