package io.ytterby.benchmarks.pictures;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.lineage.LineagePicture;
import io.ytterby.pictures.spectrum.CountScale;
import io.ytterby.pictures.spectrum.SpectrumPicture;
import io.ytterby.pictures.spectrum.SpectrumWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A lineage of 1,000 nodes and a spectrum of 4,096 channels, drawn again and again. */
@Command(
        name = "pictures",
        mixinStandardHelpOptions = true,
        description =
                "Draws a lineage of 1,000 nodes and 1,926 ties, and a spectrum of 4,096 channels; says how long it"
                        + " takes and how many bytes come out.")
public final class PicturesBench implements Callable<Integer> {
    private static final long MOST_LINEAGE_MICROS = 100_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Option(names = "--rounds", description = "How often each is drawn: ${DEFAULT-VALUE}.")
    private int rounds = 60;

    @Option(names = "--seed", description = "Which lineage and spectrum: ${DEFAULT-VALUE}.")
    private long seed = 1;

    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Table table =
            new Table("picture", "first ms", "median ms", "p99 ms", "median CPU ms", "bytes", "gzip bytes");

    @Override
    public Integer call() {
        var lineage = Drawn.lineage(seed, 1_000, 1_926);
        var caption = new Caption("bench", "Drawn to be measured", "");
        long cpu = measure("lineage", () -> LineagePicture.of(caption, lineage));
        var spectrum = Drawn.spectrum(seed, 4_096);
        var words = new SpectrumWords("measured", "energy in keV", "counts", "residual", "nothing");
        var reader = new Figures(Locale.ENGLISH);
        for (var scale : CountScale.values())
            measure(
                    "spectrum-" + scale.name().toLowerCase(Locale.ROOT),
                    () -> SpectrumPicture.of(caption, spectrum, scale, words, reader));
        table.print(System.out);
        System.out.println("asked: a lineage in at most 100 ms of one processor");
        System.out.println(JsonLine.of(figures));
        return cpu <= MOST_LINEAGE_MICROS ? 0 : 1;
    }

    /** @return the median of the processor's time in microseconds: other work on the machine does not count */
    private long measure(String name, Supplier<String> picture) {
        var micros = new long[Math.max(3, rounds)];
        var busy = new long[micros.length];
        var drawn = "";
        for (int i = 0; i < micros.length; i++) {
            long start = System.nanoTime();
            long begun = THREADS.getCurrentThreadCpuTime();
            drawn = picture.get();
            busy[i] = (THREADS.getCurrentThreadCpuTime() - begun) / 1_000;
            micros[i] = (System.nanoTime() - start) / 1_000;
        }
        long first = micros[0];
        Arrays.sort(busy);
        long cpu = busy[busy.length / 2];
        var sorted = LongStream.of(micros).sorted().toArray();
        long median = sorted[sorted.length / 2];
        long late = sorted[(int) (sorted.length * 0.99)];
        int bytes = drawn.getBytes(StandardCharsets.UTF_8).length;
        int small = gzipped(drawn);
        table.row(name, millis(first), millis(median), millis(late), millis(cpu), bytes, small);
        figures.put(
                name,
                Map.of(
                        "firstMicros",
                        first,
                        "medianMicros",
                        median,
                        "p99Micros",
                        late,
                        "medianCpuMicros",
                        cpu,
                        "bytes",
                        bytes,
                        "gzip",
                        small));
        return cpu;
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%.1f", micros / 1_000.0);
    }

    private static int gzipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}
