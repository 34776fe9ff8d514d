package io.ytterby.gramcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TwinCodeTest {
    private static final GramBlock BLOCK = new GramBlock(42, "06901234567892", 33, 1_000, 2_000);
    private static final BlockKey KEY = BlockKey.of(BLOCK, new RootKey(new byte[RootKey.LENGTH], 33));

    private final BlockCodes codes = new BlockCodes(BLOCK, KEY);
    private final GramVerifier verifier = new GramVerifier(gram -> new Holding.Block(BLOCK, KEY, false));
    private final Random random = new Random(20261122);

    @ParameterizedTest(name = "epoch {0}, gram {1}: {4}")
    @CsvSource({
        "0, 0, 0, 0, 000000000000000000000000000",
        "31, 17592186044415, 70368744177663, 1099511627775, ZZZZZZZZZZZZZZZZZZZZZZZZZZZ",
        "1, 24999, 1, 1, 1000001GTE00000000100000001"
    })
    void it_is_laid_out_as_the_short_code_with_forty_bits_more(
            int epoch, long gram, long tag, long rest, String printed) {
        var twin = new TwinCode(epoch, gram, tag, rest);

        assertThat(twin.toString()).startsWith(printed).hasSize(TwinCode.LENGTH);
        assertThat(TwinCode.read(twin.toString())).isEqualTo(twin);
        assertThat(twin.toString().substring(0, 19))
                .isEqualTo(new GramCode(epoch, gram, tag).toString().substring(0, 19));
    }

    @ParameterizedTest(name = "block {2}, epoch {1}, gram {4}: {6}")
    @CsvFileSource(resources = "/gram-twin-vectors.csv")
    void the_fixed_vectors_hold_for_both_lengths(
            String root, int epoch, long id, String gtin, long gram, String code, String twin) {
        var keys = new RootKey(HexFormat.of().parseHex(root), epoch);
        var block = new GramBlock(id, gtin, epoch, gram, gram + 1);
        var made = new BlockCodes(block, BlockKey.of(block, keys));

        assertThat(made.codeOf(gram)).hasToString(code);
        assertThat(made.twinOf(gram)).hasToString(twin);
        assertThat(made.made((PrintedCode) GramCodeReading.of(twin))).isTrue();
    }

    @Test
    void what_is_printed_reads_back_as_it_was_however_it_is_typed() {
        for (int i = 0; i < 20_000; i++) {
            var twin = any();
            var typed = twin.toString().replace('0', 'o').replace('1', 'l').toLowerCase(Locale.ROOT);

            assertThat(GramCodeReading.of(twin.toString())).isEqualTo(twin);
            assertThat(GramCodeReading.of(typed.replaceAll("(.{7})", "$1- "))).isEqualTo(twin);
        }
    }

    @Test
    void a_reader_of_one_length_refuses_the_other() {
        var twin = any().toString();

        assertThat(GramCode.read(twin))
                .isEqualTo(new GramCodeReading.Malformed("A gram code has 20 characters; this has 28."));
        assertThat(TwinCode.read("198GQJPX07QZD6W99VWC")).isInstanceOf(GramCodeReading.Malformed.class);
        assertThat(GramCodeReading.of("198GQJPX07QZD6W99VWC")).isInstanceOf(GramCode.class);
        assertThat(GramCodeReading.of(twin + "0")).isInstanceOf(GramCodeReading.Malformed.class);
    }

    @Test
    void twins_get_the_same_verdicts_as_codes() {
        var twin = codes.twinOf(1_500);

        assertThat(twin.epoch()).as("epoch 33 in print").isEqualTo(1);
        assertThat(verifier.verify(twin.toString())).isEqualTo(Verdict.AUTHENTIC);
        assertThat(verifier.verify(new TwinCode(1, 1_501, twin.tag(), twin.tagRest())))
                .isEqualTo(Verdict.FORGED);
        assertThat(verifier.verify(new TwinCode(2, 1_500, twin.tag(), twin.tagRest())))
                .isEqualTo(Verdict.FORGED);
    }

    @Test
    void every_wrong_bit_of_the_long_tag_is_forged() {
        var twin = codes.twinOf(1_500);

        for (int bit = 0; bit < 46; bit++)
            assertThat(verifier.verify(new TwinCode(1, 1_500, twin.tag() ^ (1L << bit), twin.tagRest())))
                    .isEqualTo(Verdict.FORGED);
        for (int bit = 0; bit < 40; bit++)
            assertThat(verifier.verify(new TwinCode(1, 1_500, twin.tag(), twin.tagRest() ^ (1L << bit))))
                    .isEqualTo(Verdict.FORGED);
    }

    @Test
    void neither_tag_tells_of_the_other() {
        for (long gram = BLOCK.first(); gram < BLOCK.end(); gram++)
            assertThat(codes.twinOf(gram).tag()).isNotEqualTo(codes.codeOf(gram).tag());
    }

    private TwinCode any() {
        return new TwinCode(
                random.nextInt(32),
                random.nextLong(GramCode.GRAMS),
                random.nextLong(1L << 46),
                random.nextLong(1L << 40));
    }
}
