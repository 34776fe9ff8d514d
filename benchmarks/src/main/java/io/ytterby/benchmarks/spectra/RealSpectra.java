package io.ytterby.benchmarks.spectra;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Declared;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Instrument;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.format.Reading.Read;
import io.ytterby.spectra.format.SpectrumFiles;
import io.ytterby.spectralab.Composition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measured spectra of goods without rare earths: pure elements, steel and plastic on a bench instrument with a rhodium tube of 50 kV.
 * Their files do not say how they were made; this is what their publisher says.
 */
final class RealSpectra {
    /** An M4 Tornado: rhodium, 50 kV, no filter, in vacuum, both angles about 50 degrees. */
    private static final Instrument BENCH_TOP =
            new Instrument(null, Excitation.XRAY, "Rh", 50.0, List.of(), 50.0, 50.0, "SDD 0.45 mm", null);

    private static final Map<String, Map<String, Double>> GOODS = Map.of(
            "cr", Map.of("Cr", 100.0),
            "fe", Map.of("Fe", 100.0),
            "ni", Map.of("Ni", 100.0),
            "ti", Map.of("Ti", 100.0),
            "zr", Map.of("Zr", 100.0),
            "si", Map.of("Si", 100.0),
            "acrylic", Map.of("C5H8O2", 100.0),
            "steel", Map.of("Fe", 70.0, "Cr", 18.0, "Ni", 8.5, "Mn", 1.5, "Si", 0.5));

    private final Path folder;

    RealSpectra(Path folder) {
        this.folder = folder;
    }

    /** A measured spectrum, and what its sender would say of it. */
    record Measured(String name, MeasuredFile file, Conditions conditions, Composition goods) {}

    List<Measured> benign() {
        return new TreeMap<>(GOODS)
                .keySet().stream().map(this::measured).flatMap(Optional::stream).toList();
    }

    Optional<Measured> measured(String name) {
        var path = folder.resolve("xrf_" + name + "_rh50kv.msa");
        var wtPct = GOODS.get(name);
        if (wtPct == null || !Files.isReadable(path)) return Optional.empty();
        try {
            var reading = SpectrumFiles.read(
                    Files.readAllBytes(path), path.getFileName().toString());
            if (!(reading instanceof Read(var file))) return Optional.empty();
            var goods = Composition.ofCompounds(wtPct);
            return Optional.of(new Measured(name, file, new Conditions(BENCH_TOP, null, declared(goods), null), goods));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Declared declared(Composition goods) {
        var wtPct = new TreeMap<String, BigDecimal>();
        goods.share()
                .forEach((z, share) -> wtPct.put(
                        Composition.symbolOf(z),
                        BigDecimal.valueOf(Math.round(share * 1e6)).movePointLeft(4)));
        return new Declared(null, wtPct);
    }
}
