package io.ytterby.gramcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
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
    void a_block_whose_key_is_exposed_is_never_authentic_and_its_wrong_codes_stay_forged() {
        var device = new GramVerifier(gram -> new Holding.Block(BLOCK, KEY, BlockStanding.KEY_EXPOSED));

        assertThat(device.verify(codes.codeOf(1_500))).isEqualTo(Verdict.WELL_FORMED_NOT_CHECKED);
        assertThat(device.verify(codes.twinOf(1_500))).isEqualTo(Verdict.WELL_FORMED_NOT_CHECKED);
        assertThat(device.verify(new GramCode(1, 1_500, 7))).isEqualTo(Verdict.FORGED);
    }

    @Test
    void each_thing_that_can_be_wrong_has_its_own_finding() {
        var code = codes.codeOf(1_500);
        var wider = new GramBlock(42, GTIN, 1, 1_000, 3_000);
        var beside = new BlockCodes(wider, BlockKey.of(wider, KEYS)).codeOf(2_500);
        var nobody = new GramVerifier(gram -> new Holding.NoBlock());

        assertThat(verifier.examine(code)).isEqualTo(Finding.SOUND);
        assertThat(verifier.examine(code, GTIN)).isEqualTo(Finding.SOUND);
        assertThat(verifier.examine(code, "09506000134352")).isEqualTo(Finding.WRONG_ITEM);
        assertThat(verifier.examine(new GramCode(1, 1_500, code.tag() ^ 1), "09506000134352"))
                .isEqualTo(Finding.WRONG_TAG);
        assertThat(verifier.examine(new GramCode(2, 1_500, code.tag()))).isEqualTo(Finding.WRONG_EPOCH);
        assertThat(verifier.examine(beside)).isEqualTo(Finding.OUT_OF_RANGE);
        assertThat(nobody.examine(code, GTIN)).isEqualTo(Finding.NO_BLOCK);
        assertThat(verifierOf(BLOCK, KEY, true).examine(code)).isEqualTo(Finding.WITHDRAWN);
    }

    @Test
    void a_withdrawn_part_of_a_block_is_revoked_and_the_rest_stands() {
        var part = RevokedRanges.of(List.of(new RevokedRanges.Range(1_200, 1_300)), Set.of());
        var withdrawn = new GramVerifier(gram -> new Holding.Block(BLOCK, KEY, false), part);

        assertThat(withdrawn.verify(codes.codeOf(1_199))).isEqualTo(Verdict.AUTHENTIC);
        assertThat(withdrawn.verify(codes.codeOf(1_200))).isEqualTo(Verdict.REVOKED);
        assertThat(withdrawn.verify(codes.twinOf(1_299))).isEqualTo(Verdict.REVOKED);
        assertThat(withdrawn.verify(new GramCode(1, 1_200, 7))).isEqualTo(Verdict.FORGED);
        assertThat(withdrawn.verify(codes.codeOf(1_300))).isEqualTo(Verdict.AUTHENTIC);
    }

    @Test
    void a_withdrawn_epoch_takes_all_its_blocks_along() {
        var withdrawn = RevokedRanges.of(List.of(), Set.of(1));

        assertThat(new GramVerifier(gram -> new Holding.Block(BLOCK, KEY, false), withdrawn)
                        .verify(codes.codeOf(1_500)))
                .isEqualTo(Verdict.REVOKED);
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
