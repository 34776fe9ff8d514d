package io.ytterby.benchmarks.codes;

import io.ytterby.gramcodes.BlockCodes;
import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.GramBlock;
import io.ytterby.gramcodes.GramCode;
import io.ytterby.gramcodes.RootKey;
import io.ytterby.gramcodes.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;

/** Every code of a block, from the first to the last, and guesses at them. */
final class WholeMass {
    private static final int AT_ONCE = 8_192;

    private final GramBlock block;
    private final BlockCodes codes;
    private final byte[] lines = new byte[AT_ONCE * GramCode.LENGTH];

    /**
     * @param took of the wall clock
     * @param processor of this thread alone, which other programs do not lengthen
     */
    record Stream(long codes, long checksum, Duration took, Duration processor) {
        long perSecond() {
            return new BigDecimal(codes)
                    .multiply(BigDecimal.valueOf(1_000_000_000))
                    .divide(BigDecimal.valueOf(processor.toNanos()), 0, RoundingMode.DOWN)
                    .longValue();
        }
    }

    /** @param grams one code for each */
    WholeMass(long grams) {
        block = new GramBlock(1, "06901234567892", 1, 0, grams);
        codes = new BlockCodes(block, BlockKey.of(block, new RootKey(new byte[RootKey.LENGTH], 1)));
    }

    /** Mints them all, and sums up their text; nothing is kept. */
    Stream mint() {
        var sum = new CRC32C();
        var clock = ThreadClock.start();
        for (long gram = 0; gram < block.end(); gram += AT_ONCE) {
            int count = (int) Math.min(AT_ONCE, block.end() - gram);
            codes.mint(gram, count, lines, 0, GramCode.LENGTH);
            sum.update(lines, 0, count * GramCode.LENGTH);
        }
        return new Stream(block.end(), sum.getValue(), clock.wall(), clock.processor());
    }

    /** Guesses tags of grams of the block, well-formed to the check symbol. Answers how many were taken for authentic. */
    long accepted(long guesses, long seed) {
        var random = new SplittableRandom(seed);
        var verdicts = new byte[AT_ONCE];
        long accepted = 0;
        for (long done = 0; done < guesses; done += AT_ONCE) {
            int count = (int) Math.min(AT_ONCE, guesses - done);
            for (int i = 0; i < count; i++)
                new GramCode(1, random.nextLong(block.end()), random.nextLong(1L << 46))
                        .write(lines, i * GramCode.LENGTH);
            codes.verify(lines, 0, GramCode.LENGTH, count, verdicts);
            for (int i = 0; i < count; i++) if (Verdict.of(verdicts[i]) != Verdict.FORGED) accepted++;
        }
        return accepted;
    }
}
