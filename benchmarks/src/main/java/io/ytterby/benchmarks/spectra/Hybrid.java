package io.ytterby.benchmarks.spectra;

import io.ytterby.benchmarks.spectra.RealSpectra.Measured;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import io.ytterby.spectralab.HybridShots;
import io.ytterby.spectralab.HybridShots.Spike;
import io.ytterby.spectralab.InstrumentCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Measured spectra, halved by the toss of a coin again and again: as they are, and with the lines of one weight percent added. */
final class Hybrid {
    static final double ASKED = 0.95;
    private static final Map<String, String> MAIN = Map.of("fe", "Fe", "ni", "Ni", "steel", "Fe");
    private static final List<String> SPIKES = List.of("Nd", "Sm", "Dy");
    private static final double WT_PCT = 1;

    private final HybridShots shots = new HybridShots();
    private final RealSpectra real;
    private final Analyst analyst;
    private final Crew crew;
    private final int thinnings;

    Hybrid(RealSpectra real, Analyst analyst, Crew crew, int thinnings) {
        this.real = real;
        this.analyst = analyst;
        this.crew = crew;
        this.thinnings = thinnings;
    }

    /** One measured spectrum, honest or spiked.
     * @param alarms by the analyst's own verdict, whose thresholds know none of these spectra
     * @param strengths strongest score of each halving in units of its threshold, sorted
     * @param named that the strongest was the element added, among the alarms */
    record Row(
            String goods,
            @Nullable String element,
            Share alarms,
            Share inconclusive,
            List<Double> strengths,
            Share named) {
        /** Median of the strongest scores, in units of the threshold. */
        double strength() {
            return quantile(0.5);
        }

        private double quantile(double share) {
            return strengths.get((int) Math.min(strengths.size() - 1L, (long) (share * strengths.size())));
        }

        /** Alarms by a threshold that 99 of 100 halvings of each of the others do not reach. */
        Share leftOut(List<Row> all) {
            double others = all.stream()
                    .filter(row -> !row.goods.equals(goods))
                    .mapToDouble(row -> row.quantile(0.99))
                    .max()
                    .orElse(Double.POSITIVE_INFINITY);
            return new Share(
                    (int) strengths.stream().filter(each -> each > others).count(), strengths.size());
        }

        boolean holds() {
            return element == null ? alarms.hits() == 0 : alarms.rate() >= ASKED;
        }

        Map<String, Object> figures() {
            var figures = new LinkedHashMap<String, Object>();
            figures.put("goods", goods);
            figures.put("added", element == null ? "" : element);
            figures.put("alarms", Figures.of(alarms));
            figures.put("inconclusive", Figures.of(inconclusive));
            figures.put("named", Figures.of(named));
            figures.put("medianStrength", Figures.of(strength()));
            return figures;
        }
    }

    List<Row> honest() throws InterruptedException {
        var rows = new ArrayList<Row>();
        for (var measured : real.benign()) rows.add(row(measured, null, null));
        return rows;
    }

    List<Row> spiked() throws InterruptedException {
        var rows = new ArrayList<Row>();
        for (var name : List.of("fe", "ni", "steel")) {
            var measured = real.measured(name);
            if (measured.isEmpty()) continue;
            for (var element : SPIKES) rows.add(row(measured.get(), element, spike(measured.get(), element)));
        }
        return rows;
    }

    private static Spike spike(Measured measured, String element) {
        var main = java.util.Objects.requireNonNull(MAIN.get(measured.name()));
        return new Spike(measured.goods(), main, element, WT_PCT, card());
    }

    private static InstrumentCard card() {
        return InstrumentCard.HH50.withAngles(50, 50);
    }

    private Row row(Measured measured, @Nullable String element, @Nullable Spike spike) throws InterruptedException {
        var scores = crew.each(measured.name() + (element == null ? "" : " + " + element), 1, thinnings, seed -> {
            var random = new SplittableRandom(seed);
            var spectrum = HybridShots.halved(measured.file().foreground(), random);
            if (spike != null) spectrum = shots.spiked(spectrum, spike, random);
            return analyst.score(with(measured.file(), spectrum), measured.conditions());
        });
        var alarms = scores.stream().filter(Scores::alarmed).toList();
        int named = (int)
                alarms.stream().filter(each -> each.strongest().equals(element)).count();
        int silent = (int) scores.stream().filter(Scores::inconclusive).count();
        var sorted = scores.stream()
                .map(each -> each.strength().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0))
                .sorted()
                .toList();
        return new Row(
                measured.name(),
                element,
                new Share(alarms.size(), scores.size()),
                new Share(silent, scores.size()),
                sorted,
                new Share(named, alarms.size()));
    }

    /** Conditions of the file stand: what is halved is the spectrum only. */
    private static MeasuredFile with(MeasuredFile file, Spectrum spectrum) {
        return new MeasuredFile(file.format(), List.of(spectrum), file.conditions(), file.header(), file.remarks());
    }
}
