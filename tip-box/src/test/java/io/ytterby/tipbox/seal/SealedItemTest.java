package io.ytterby.tipbox.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.tipbox.receipt.ReceiptKeys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedItemTest {
    private static final String ITEM = "tip/1/item/2";

    private final SecureRandom random = new SecureRandom();
    private final byte[] key = ReceiptKeys.drawReadingKey(random);

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 127, 128, 16_000, 16_383, 16_384, 65_500, 65_536, 131_072, 300_001})
    void what_was_sealed_comes_out_again_and_looks_like_any_other_of_its_size(int length) throws IOException {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        if (length > 3) content[length - 1] = 0; // as the padding is
        if (length > 3) content[length - 2] = (byte) 0x80;

        var sealed = sealed(content, "photo of the seal.jpg");

        var opened = new ByteArrayOutputStream();
        var head = SealedReader.open(new ByteArrayInputStream(sealed), key, ITEM, opened);
        assertThat(opened.toByteArray()).isEqualTo(content);
        assertThat(new String(head.name(), StandardCharsets.UTF_8)).isEqualTo("photo of the seal.jpg");
        long chunks = (sealed.length + Chunks.PLAIN + Chunks.TAG - 1L) / (Chunks.PLAIN + Chunks.TAG);
        assertThat(Long.bitCount(sealed.length - chunks * Chunks.TAG)).isEqualTo(1);
    }

    @Test
    void neither_name_nor_content_can_be_found_in_it() throws IOException {
        var sealed = sealed("CSQU3054383 left at night".getBytes(StandardCharsets.UTF_8), "night.txt");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("CSQU3054383", "night");
    }

    @Test
    void a_flipped_bit_anywhere_a_cut_and_a_moved_chunk_are_found() throws IOException {
        var sealed = sealed(new byte[150_000], "x");
        var cases = new Random(7);
        for (int i = 0; i < 200; i++) {
            var changed = sealed.clone();
            changed[cases.nextInt(changed.length)] ^= (byte) (1 << cases.nextInt(8));
            refused(changed);
        }
        for (int length : new int[] {0, 1, 16, 65_552, 131_104, sealed.length - 1})
            refused(Arrays.copyOf(sealed, length));
        var moved = sealed.clone();
        System.arraycopy(sealed, 0, moved, 65_552, 65_552);
        System.arraycopy(sealed, 65_552, moved, 0, 65_552);
        refused(moved);
    }

    @Test
    void it_opens_in_its_own_place_only() throws IOException {
        var sealed = sealed(new byte[10], "x");

        assertThatThrownBy(() -> SealedReader.open(
                        new ByteArrayInputStream(sealed), key, "tip/1/item/3", new ByteArrayOutputStream()))
                .isInstanceOf(SealBrokenException.class);
    }

    @Test
    void a_wrap_opens_with_its_key_for_its_item_alone() {
        var officer = ReceiptKeys.drawReadingKey(random);
        var other = ReceiptKeys.drawReadingKey(random);
        var wrap = Wrap.of(key, ITEM, TeamKey.of(officer));

        assertThat(wrap.open(officer, ITEM)).isEqualTo(key);
        assertThatThrownBy(() -> wrap.open(other, ITEM)).isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() -> wrap.open(officer, "tip/1/item/3")).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void half_of_a_key_says_nothing_of_it() {
        var halves = TwoHalves.of(key, random);

        assertThat(halves.joined()).isEqualTo(key);
        assertThat(halves.ofCase()).isNotEqualTo(key);
        assertThat(new TwoHalves(halves.ofCase(), TwoHalves.of(key, random).ofCustody()).joined())
                .isNotEqualTo(key);
    }

    @Test
    void an_answer_is_for_one_receipt_and_one_tip() {
        var receipt = ReceiptKeys.drawReadingKey(random);
        var tip = UUID.randomUUID();
        var answer = SealedAnswer.of("Thank you".getBytes(StandardCharsets.UTF_8), tip, TeamKey.of(receipt), random);

        assertThat(new String(SealedAnswer.open(answer, tip, receipt), StandardCharsets.UTF_8))
                .isEqualTo("Thank you");
        assertThatThrownBy(() -> SealedAnswer.open(answer, UUID.randomUUID(), receipt))
                .isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() -> SealedAnswer.open(answer, tip, key)).isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() -> SealedAnswer.open(new byte[0], tip, key)).isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() -> SealedAnswer.open(new byte[] {3, 1, 2, 3}, tip, key))
                .isInstanceOf(SealBrokenException.class);
    }

    private byte[] sealed(byte[] content, String name) throws IOException {
        var sealed = new ByteArrayOutputStream();
        var head = new ItemHead(name.getBytes(StandardCharsets.UTF_8), new byte[0]);
        try (var writer = new SealedWriter(sealed, key, ITEM, head)) {
            writer.write(content);
        }
        return sealed.toByteArray();
    }

    private void refused(byte[] sealed) {
        assertThatThrownBy(() ->
                        SealedReader.open(new ByteArrayInputStream(sealed), key, ITEM, new ByteArrayOutputStream()))
                .isInstanceOf(SealBrokenException.class);
    }
}
