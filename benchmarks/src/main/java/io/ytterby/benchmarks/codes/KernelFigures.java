package io.ytterby.benchmarks.codes;

import io.ytterby.benchmarks.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the kernels in JVMs of their own, with the flags that a service has, and keeps what each came to. */
final class KernelFigures {
    static final String AES = "AES-ECB blocks in bulk (limit)";
    static final String HMAC = "HMAC-SHA256, tag only";
    static final String TAG = "AES-CMAC, tag only, one by one";
    static final String MINT = "mint, in columns";
    static final String MINT_ONE = "mint, one by one, Java 19+";
    static final String MINT_ONE_17 = "mint, one by one, Java 17";
    static final String TWINS = "mint twins of 28 characters";
    static final String VERIFY = "verify a batch";
    static final String VERIFY_ONE = "verify one by one, Java 19+";
    static final String VERIFY_ONE_17 = "verify one by one, Java 17";
    static final String VERIFY_TWINS = "verify twins one by one";

    /** Takes from the jar the classes that Java 17 would take. */
    private static final String AS_JAVA_17 = "-Djdk.util.jar.enableMultiRelease=false";

    private static final String HEAP = "-Xmx256m";
    /** JMH still asks what a later Java will refuse. */
    private static final String QUIET = "--sun-misc-unsafe-memory-access=allow";

    private final int seconds;
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    /**
     * @param perSecond of a whole core
     * @param byTheClock as the machine was while others used it too
     * @param bytes allocated for one operation
     */
    record Figure(long perSecond, long byTheClock, BigDecimal bytes) {}

    /** @param seconds how long each kernel is measured, after as long a warm-up */
    KernelFigures(int seconds) {
        this.seconds = seconds;
    }

    /** The limit is taken at both ends of the run, and the higher one counts: another program may have slowed one of them. */
    void measure() throws RunnerException {
        run(AES, "aesBlocks");
        run(HMAC, "hmacTags");
        run(TAG, "tagOneByOne");
        run(MINT, "mint");
        run(MINT_ONE, "mintOneByOne");
        run(MINT_ONE_17, "mintOneByOne", AS_JAVA_17);
        run(TWINS, "mintTwins");
        run(VERIFY, "verify");
        run(VERIFY_ONE, "verifyOneByOne");
        run(VERIFY_ONE_17, "verifyOneByOne", AS_JAVA_17);
        run(VERIFY_TWINS, "verifyTwins");
        var first = figure(AES);
        run(AES, "aesBlocks");
        if (first.perSecond() > perSecond(AES)) figures.put(AES, first);
    }

    long perSecond(String name) {
        return figure(name).perSecond();
    }

    BigDecimal bytes(String name) {
        return figure(name).bytes();
    }

    /** How many codes come to one block of the cipher. */
    BigDecimal ofAes(String name) {
        return new BigDecimal(perSecond(name)).divide(new BigDecimal(perSecond(AES)), 4, RoundingMode.HALF_UP);
    }

    void print() {
        var table = new Table("one core", "per second", "by the clock", "of AES", "bytes allocated each");
        figures.forEach((name, figure) -> table.row(
                name,
                "%,d".formatted(figure.perSecond()),
                "%,d".formatted(figure.byTheClock()),
                ofAes(name),
                figure.bytes()));
        table.print(System.out);
    }

    private Figure figure(String name) {
        var found = figures.get(name);
        if (found == null) throw new IllegalStateException("not measured: " + name);
        return found;
    }

    private void run(String name, String kernel, String... more) throws RunnerException {
        var flags = Stream.concat(Stream.of(HEAP, QUIET), Stream.of(more)).toArray(String[]::new);
        var options = new OptionsBuilder()
                .include("^" + Kernels.class.getName().replace(".", "\\.") + "\\." + kernel + "$")
                .forks(1)
                .jvmArgs(flags)
                .warmupIterations(seconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(2 * seconds)
                .measurementTime(TimeValue.milliseconds(500))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorShare.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        figures.put(name, figureOf(new Runner(options).runSingle()));
    }

    private static Figure figureOf(RunResult result) {
        long byTheClock = new BigDecimal(result.getPrimaryResult().getScore()).longValue();
        var share = other(result, ProcessorShare.LABEL).movePointLeft(6);
        long perSecond = new BigDecimal(byTheClock)
                .divide(share, 0, RoundingMode.HALF_UP)
                .longValue();
        var bytes = other(result, "gc.alloc.rate.norm").setScale(3, RoundingMode.HALF_UP);
        return new Figure(perSecond, byTheClock, bytes);
    }

    private static BigDecimal other(RunResult result, String label) {
        var found = result.getSecondaryResults().get(label);
        if (found == null) throw new IllegalStateException("JMH did not say " + label);
        return new BigDecimal(found.getScore());
    }
}
