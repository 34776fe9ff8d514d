package io.ytterby.gramcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GramVerifierTest {
    private static final String GTIN = "06901234567892";
    private static final RootKey KEYS = new RootKey(new byte[RootKey.LENGTH], 1);
    private static final GramBlock BLOCK = new GramBlock(42, GTIN, 1, 1_000, 2_000);
    private static final BlockKey KEY = BlockKey.of(BLOCK, KEYS);

    private final BlockCodes codes = new BlockCodes(BLOCK, KEY);
    private final GramVerifier verifier = verifierOf(BLOCK, KEY, false);

    @Test
    void a_minted_code_is_authentic() {
        for (long gram = BLOCK.first(); gram < BLOCK.end(); gram++)
            assertThat(verifier.verify(codes.codeOf(gram).toString())).isEqualTo(Verdict.AUTHENTIC);
    }

    @Test
    void a_code_of_a_withdrawn_block_is_revoked_and_a_forged_one_stays_forged() {
        var withdrawn = verifierOf(BLOCK, KEY, true);
        var code = codes.codeOf(1_500);

        assertThat(withdrawn.verify(code)).isEqualTo(Verdict.REVOKED);
        assertThat(withdrawn.verify(new GramCode(1, 1_500, code.tag() ^ 1))).isEqualTo(Verdict.FORGED);
    }

    @Test
    void every_wrong_bit_of_the_tag_is_forged() {
        var code = codes.codeOf(1_500);

        for (int bit = 0; bit < 46; bit++)
            assertThat(verifier.verify(new GramCode(1, 1_500, code.tag() ^ (1L << bit))))
                    .isEqualTo(Verdict.FORGED);
    }

    @Test
    void guessed_tags_are_forged() {
        var random = new Random(7);

        for (int i = 0; i < 200_000; i++) {
            var guess = new GramCode(1, 1_000 + random.nextInt(1_000), random.nextLong(1L << 46));
            if (verifier.verify(guess) != Verdict.FORGED) throw new AssertionError(guess + " was guessed");
        }
    }

    @Test
    void a_label_moved_to_another_gram_item_block_or_epoch_is_forged() {
        var code = codes.codeOf(1_500);
        var otherItem = new GramBlock(42, "09506000134352", 1, 1_000, 2_000);
        var otherBlock = new GramBlock(43, GTIN, 1, 1_000, 2_000);
        var otherEpoch = new GramBlock(42, GTIN, 2, 1_000, 2_000);

        assertThat(verifier.verify(new GramCode(1, 1_501, code.tag()))).isEqualTo(Verdict.FORGED);
        assertThat(verifier.verify(new GramCode(2, 1_500, code.tag()))).isEqualTo(Verdict.FORGED);
        for (var other : new GramBlock[] {otherItem, otherBlock, otherEpoch})
            assertThat(verifierOf(other, BlockKey.of(other, KEYS), false).verify(code))
                    .isEqualTo(Verdict.FORGED);
    }

    @Test
    void a_gram_beside_its_block_is_forged_even_under_the_blocks_own_key() {
        var wider = new GramBlock(42, GTIN, 1, 1_000, 3_000);
        var beside = new BlockCodes(wider, BlockKey.of(wider, KEYS)).codeOf(2_500);

        assertThat(verifier.verify(beside)).isEqualTo(Verdict.FORGED);
    }

    @Test
    void without_a_key_nothing_is_called_authentic_or_forged() {
        var device = new GramVerifier(gram -> new Holding.NoKey());

        assertThat(device.verify(codes.codeOf(1_500))).isEqualTo(Verdict.WELL_FORMED_NOT_CHECKED);
        assertThat(device.verify("198GQJPX07QZD6W99VW")).isEqualTo(Verdict.MALFORMED);
    }

    @Test
    void a_gram_in_no_block_is_forged() {
        var platform = new GramVerifier(gram -> new Holding.NoBlock());

        assertThat(platform.verify(codes.codeOf(1_500))).isEqualTo(Verdict.FORGED);
    }

    @Test
    void verdicts_have_the_words_of_the_api() {
        assertThat(Verdict.values())
                .extracting(Verdict::word)
                .containsExactly("authentic", "forged", "malformed", "revoked", "well-formed-not-checked");
    }

    private static GramVerifier verifierOf(GramBlock block, BlockKey key, boolean revoked) {
        return new GramVerifier(gram -> new Holding.Block(block, key, revoked));
    }
}
