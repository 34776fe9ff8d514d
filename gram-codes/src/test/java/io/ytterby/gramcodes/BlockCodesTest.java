package io.ytterby.gramcodes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BlockCodesTest {
    private static final String GTIN = "06901234567892";
    private static final RootKey KEYS = new RootKey(new byte[RootKey.LENGTH], 1);
    private static final GramBlock BLOCK = new GramBlock(42, GTIN, 1, 1_000_000, 1_010_000);

    private final BlockCodes codes = new BlockCodes(BLOCK, BlockKey.of(BLOCK, KEYS));

    @ParameterizedTest(name = "block {2}, gram {4}: {5}")
    @CsvFileSource(resources = "/gram-code-vectors.csv")
    void the_fixed_vectors_hold(String root, int epoch, long id, String gtin, long gram, String printed) {
        var keys = new RootKey(HexFormat.of().parseHex(root), epoch);
        var block = new GramBlock(id, gtin, epoch, gram, gram + 1);

        var code = new BlockCodes(block, BlockKey.of(block, keys)).codeOf(gram);

        assertThat(code).hasToString(printed);
        assertThat(GramCode.read(printed)).isEqualTo(code);
    }

    @Test
    void a_batch_is_the_same_as_one_by_one() {
        int count = 2_500;
        var lines = new byte[count * 21];

        codes.mint(1_000_007, count, lines, 0, 21);

        for (int i = 0; i < count; i++)
            assertThat(new String(lines, i * 21, GramCode.LENGTH, US_ASCII))
                    .isEqualTo(codes.codeOf(1_000_007 + i).toString());
    }

    @Test
    void no_two_grams_of_a_block_share_a_code() {
        var seen = new HashSet<String>();

        for (long gram = BLOCK.first(); gram < BLOCK.end(); gram++)
            seen.add(codes.codeOf(gram).toString());

        assertThat(seen).hasSize(10_000);
    }

    @Test
    void minting_allocates_nothing_for_each_code() {
        var lines = new byte[10_000 * GramCode.LENGTH];
        codes.mint(BLOCK.first(), 10_000, lines, 0, GramCode.LENGTH);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 100; i++) codes.mint(BLOCK.first(), 10_000, lines, 0, GramCode.LENGTH);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated).as("bytes for a million codes").isLessThan(1_000_000);
    }

    @Test
    void grams_of_another_block_are_refused() {
        var room = new byte[100 * GramCode.LENGTH];

        assertThatThrownBy(() -> codes.mint(BLOCK.first() - 1, 2, room, 0, 20)).hasMessageContaining("of this block");
        assertThatThrownBy(() -> codes.mint(BLOCK.end() - 1, 2, room, 0, 20)).hasMessageContaining("of this block");
        assertThatThrownBy(() -> codes.mint(BLOCK.first(), 101, room, 0, 20)).hasMessageContaining("do not fit");
        assertThatThrownBy(() -> codes.codeOf(BLOCK.end())).hasMessageContaining("not of this block");
    }
}
