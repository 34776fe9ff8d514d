package io.ytterby.benchmarks.spectra;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.format.Reading.Read;
import io.ytterby.spectra.format.SpectrumFiles;
import io.ytterby.spectralab.EmsaText;
import io.ytterby.spectralab.InstrumentCard;
import io.ytterby.spectralab.Level;
import io.ytterby.spectralab.Nuisance;
import io.ytterby.spectralab.Recipes;
import io.ytterby.spectralab.Shot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long one spectrum takes on one core: from the bytes of a file to the verdict, and the verdict alone.
 *
 * @param perSecond whole analyses a second, each of several fits
 * @param millis of each measurement from file to verdict, sorted
 */
record Pace(double perSecond, double[] millis) {
    private static final int FILES = 16;

    static Pace of(Goods goods, Analyst analyst, int times) {
        var shots = new ArrayList<Shot>();
        for (int i = 0; i < FILES; i++)
            shots.add(goods.shot(Recipes.PIGMENT, Level.of("Dy", 0.1), Nuisance.USUAL, Goods.POSITIVE + i));
        var files = shots.stream()
                .map(shot -> EmsaText.of(shot, InstrumentCard.HH50, "bench").getBytes(StandardCharsets.US_ASCII))
                .toList();
        run(analyst, shots, files, times / 2);
        return run(analyst, shots, files, times);
    }

    private static Pace run(Analyst analyst, List<Shot> shots, List<byte[]> files, int times) {
        double[] millis = new double[times];
        long analysing = 0;
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            var reading = SpectrumFiles.read(files.get(i % FILES), "bench.msa");
            if (!(reading instanceof Read(var file))) throw new IllegalStateException(reading.toString());
            long read = System.nanoTime();
            var declared = shots.get(i % FILES).conditions().declared();
            analyst.score(file, new Conditions(file.conditions().instrument(), null, declared, null));
            analysing += System.nanoTime() - read;
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        return new Pace(times * 1e9 / analysing, millis);
    }

    double quantile(double share) {
        return millis[(int) Math.min(millis.length - 1L, (long) (share * millis.length))];
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("analysesPerSecond", Figures.of(perSecond));
        figures.put("fileToVerdictMillisP50", Figures.of(quantile(0.5)));
        figures.put("fileToVerdictMillisP99", Figures.of(quantile(0.99)));
        return figures;
    }
}
