package io.ytterby.benchmarks.codes;

import io.ytterby.benchmarks.JsonLine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gram codes on one core beside the limits of the same run, all codes of the smuggled mass, guesses, and what lots cost. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        description = {
            "Gram codes minted and verified on one core, beside what AES and HMAC-SHA256 do in the same run; every"
                    + " code",
            "of 3,834 t; random forgeries; and the bytes that a lot takes, however heavy, beside a row per gram."
        })
public final class CodesBench implements Callable<Integer> {
    private static final BigDecimal MINT_ASKED = new BigDecimal("0.02");
    private static final BigDecimal VERIFY_ASKED = new BigDecimal("0.016");

    @Option(names = "--codes", description = "How many codes are minted and summed up: ${DEFAULT-VALUE}.")
    private long codes = 3_834_000_000L;

    @Option(names = "--forgeries", description = "How many random tags are tried: ${DEFAULT-VALUE}.")
    private long forgeries = 100_000_000L;

    @Option(names = "--seed", description = "Of the forgeries: ${DEFAULT-VALUE}.")
    private long seed = 17;

    @Option(
            names = "--seconds",
            description = "How long each kernel is measured, after as long a warm-up: ${DEFAULT-VALUE}.")
    private int seconds = 3;

    @Option(names = "--lots", description = "How many lots of each mass are minted: ${DEFAULT-VALUE}.")
    private int lots = 1_000;

    @Option(names = "--rows", description = "How many grams get a row of their own beside them: ${DEFAULT-VALUE}.")
    private int rows = 1_000_000;

    @Option(
            names = "--folder",
            description = "Where the server's data lies; by default in the folder of temporary files.")
    private Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    @Override
    public Integer call() throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        var kernels = new KernelFigures(seconds);
        kernels.measure();
        kernels.print();
        tell(kernels, figures);
        long accepted = stream(figures);
        boolean same = store(figures);
        System.out.println(JsonLine.of(figures));
        boolean fast = kernels.ofAes(KernelFigures.MINT).compareTo(MINT_ASKED) >= 0
                && kernels.ofAes(KernelFigures.VERIFY).compareTo(VERIFY_ASKED) >= 0;
        return fast && accepted == 0 && same ? 0 : 1;
    }

    private static void tell(KernelFigures kernels, Map<String, Object> figures) {
        figures.put("aesBlocksPerSecond", kernels.perSecond(KernelFigures.AES));
        figures.put("hmacTagsPerSecond", kernels.perSecond(KernelFigures.HMAC));
        figures.put("mintPerSecond", kernels.perSecond(KernelFigures.MINT));
        figures.put("mintVsAes", kernels.ofAes(KernelFigures.MINT));
        figures.put("mintVsAesAsked", MINT_ASKED);
        figures.put("mintOneByOnePerSecond", kernels.perSecond(KernelFigures.MINT_ONE));
        figures.put("mintOneByOneJava17PerSecond", kernels.perSecond(KernelFigures.MINT_ONE_17));
        figures.put("verifyPerSecond", kernels.perSecond(KernelFigures.VERIFY));
        figures.put("verifyVsAes", kernels.ofAes(KernelFigures.VERIFY));
        figures.put("verifyVsAesAsked", VERIFY_ASKED);
        figures.put("verifyOneByOnePerSecond", kernels.perSecond(KernelFigures.VERIFY_ONE));
        figures.put("twinsPerSecond", kernels.perSecond(KernelFigures.TWINS));
        figures.put("verifyTwinsPerSecond", kernels.perSecond(KernelFigures.VERIFY_TWINS));
        figures.put("mintBytesPerCode", kernels.bytes(KernelFigures.MINT));
        figures.put("verifyBytesPerCode", kernels.bytes(KernelFigures.VERIFY));
    }

    private long stream(Map<String, Object> figures) {
        var mass = new WholeMass(codes);
        var all = mass.mint();
        System.out.printf(
                "%n%,d codes minted, CRC-32C %08x: %d.%03d s by the clock, %d.%03d s of the processor, %,d a second of"
                        + " it%n",
                all.codes(),
                all.checksum(),
                all.took().toSeconds(),
                all.took().toMillisPart(),
                all.processor().toSeconds(),
                all.processor().toMillisPart(),
                all.perSecond());
        long accepted = mass.accepted(forgeries, seed);
        System.out.printf("%,d random forgeries, seed %d: %d accepted%n%n", forgeries, seed, accepted);
        figures.put("codesMinted", all.codes());
        figures.put("checksum", "%08x".formatted(all.checksum()));
        figures.put("mintedInMillis", all.took().toMillis());
        figures.put("mintedInProcessorMillis", all.processor().toMillis());
        figures.put("forgeries", forgeries);
        figures.put("forgeriesAccepted", accepted);
        return accepted;
    }

    /** The first lots of each mass only fill pages and caches; what counts comes after them. */
    private boolean store(Map<String, Object> figures) throws Exception {
        try (var storage = new Storage(folder)) {
            storage.mint("W", 1, Math.max(1, lots / 4));
            var light = storage.mint("L", 1, lots);
            var heavy = storage.mint("H", 3_834, lots);
            var row = storage.rowPerGram(rows);
            storage.print(light, heavy, row, rows);
            figures.put("bytesPerLotOf1t", light.bytes());
            figures.put("bytesPerLotOf3834t", heavy.bytes());
            figures.put("bytesPerEvent", heavy.eventBytes());
            figures.put("microsPerMintOf1t", light.micros());
            figures.put("microsPerMintOf3834t", heavy.micros());
            figures.put("bytesPerRowPerGram", row.bytes());
            // A page more or less in one of forty indexes.
            return Math.abs(light.bytes() - heavy.bytes()) * 5 <= light.bytes();
        }
    }
}
