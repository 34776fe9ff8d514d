package io.ytterby.gramcodes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VerifyBatchTest {
    private static final GramBlock BLOCK = new GramBlock(42, "06901234567892", 1, 1_000_000, 1_010_000);
    private static final BlockKey KEY = BlockKey.of(BLOCK, new RootKey(new byte[RootKey.LENGTH], 1));
    private static final int COUNT = 2_500;

    private final BlockCodes codes = new BlockCodes(BLOCK, KEY);
    private final Random random = new Random(20261122);
    private final byte[] verdicts = new byte[COUNT];

    @Test
    void what_was_minted_is_authentic() {
        var lines = minted();

        codes.verify(lines, 0, 21, COUNT, verdicts);

        for (int i = 0; i < COUNT; i++) {
            assertThat(Verdict.of(verdicts[i])).isEqualTo(Verdict.AUTHENTIC);
            assertThat(codes.verify(lines, i * 21)).isEqualTo(Verdict.AUTHENTIC);
        }
    }

    @Test
    void whatever_is_done_to_a_code_a_batch_says_what_one_by_one_says() {
        var lines = minted();
        for (int i = 0; i < COUNT; i++) spoil(lines, i * 21);

        codes.verify(lines, 0, 21, COUNT, verdicts);

        var verifier = new GramVerifier(gram -> new Holding.Block(BLOCK, KEY, false));
        var seen = new int[Verdict.values().length];
        for (int i = 0; i < COUNT; i++) {
            var text = new String(lines, i * 21, GramCode.LENGTH, US_ASCII);
            var expected = verifier.verify(text);
            assertThat(Verdict.of(verdicts[i])).as(text).isEqualTo(expected);
            assertThat(codes.verify(lines, i * 21)).as(text).isEqualTo(expected);
            seen[expected.ordinal()]++;
        }
        assertThat(seen).as("authentic, forged, malformed ...").startsWith(seen[0], seen[1], seen[2]);
        assertThat(Math.min(seen[0], Math.min(seen[1], seen[2]))).isGreaterThan(COUNT / 10);
    }

    @Test
    void grams_on_both_sides_of_the_block_are_forged_though_its_key_made_them() {
        var wider = new GramBlock(42, BLOCK.gtin(), 1, BLOCK.first() - 10, BLOCK.end() + 10);
        var lines = new byte[20 * 10_020];
        new BlockCodes(wider, KEY).mint(wider.first(), 10_020, lines, 0, 20);
        var all = new byte[10_020];

        codes.verify(lines, 0, 20, 10_020, all);

        for (int i = 0; i < all.length; i++)
            assertThat(Verdict.of(all[i])).isEqualTo(i < 10 || i >= 10_010 ? Verdict.FORGED : Verdict.AUTHENTIC);
    }

    @Test
    void verifying_allocates_nothing_for_each_code() {
        var lines = minted();
        codes.verify(lines, 0, 21, COUNT, verdicts);
        codes.verify(lines, 0);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 100; i++) codes.verify(lines, 0, 21, COUNT, verdicts);
        for (int i = 0; i < COUNT; i++) codes.verify(lines, i * 21);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated).as("bytes for a quarter of a million codes").isLessThan(250_000);
    }

    @Test
    void twins_in_a_batch_are_the_same_as_one_by_one() {
        var lines = new byte[COUNT * 29];

        codes.mintTwins(1_000_007, COUNT, lines, 0, 29);

        for (int i = 0; i < COUNT; i++)
            assertThat(new String(lines, i * 29, TwinCode.LENGTH, US_ASCII))
                    .isEqualTo(codes.twinOf(1_000_007 + i).toString());
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertThatThrownBy(() -> codes.verify(new byte[39], 0, 20, 2, verdicts)).hasMessageContaining("do not fit");
        assertThatThrownBy(() -> codes.verify(new byte[40], 0, 20, 2, new byte[1]))
                .hasMessageContaining("do not fit");
        assertThatThrownBy(() -> codes.verify(new byte[20], 1)).hasMessageContaining("do not fit");
        assertThatThrownBy(() -> codes.mintTwins(BLOCK.first(), 2, new byte[56], 0, 27))
                .hasMessageContaining("do not fit");
    }

    private byte[] minted() {
        var lines = new byte[COUNT * 21];
        codes.mint(1_000_007, COUNT, lines, 0, 21);
        return lines;
    }

    /** Leaves a code alone, types it as people do, changes a character, or puts another code in its place. */
    private void spoil(byte[] lines, int at) {
        switch (random.nextInt(5)) {
            case 0 ->
                put(text(lines, at).toLowerCase(Locale.ROOT).replace('0', 'O').replace('1', 'l'), lines, at);
            case 1 -> lines[at + random.nextInt(20)] = (byte) random.nextInt(256);
            case 2 ->
                put(
                        new GramCode(1, 1_000_000 + random.nextInt(10_000), random.nextLong(1L << 46)).toString(),
                        lines,
                        at);
            case 3 -> put(new GramCode(random.nextInt(32), random.nextLong(GramCode.GRAMS), 7).toString(), lines, at);
            default -> {}
        }
    }

    private static String text(byte[] lines, int at) {
        return new String(lines, at, GramCode.LENGTH, US_ASCII);
    }

    private static void put(String text, byte[] lines, int at) {
        System.arraycopy(text.getBytes(US_ASCII), 0, lines, at, GramCode.LENGTH);
    }
}
