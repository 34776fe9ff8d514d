package io.ytterby.tipbox.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final byte[] PEPPER = "a pepper of no use outside of tests".getBytes(StandardCharsets.US_ASCII);

    private final SecureRandom random = new SecureRandom();

    @Test
    void a_receipt_is_read_as_people_type_it() {
        var receipt = Receipt.draw(random);
        var typed = " "
                + receipt.shown()
                        .toLowerCase(Locale.ROOT)
                        .replace('0', 'o')
                        .replace('1', 'l')
                        .replace("-", " ");

        var read = Receipt.read(typed).orElseThrow();

        assertThat(read.lookup(PEPPER)).isEqualTo(receipt.lookup(PEPPER));
        assertThat(receipt.shown()).matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(receipt.toString()).doesNotContain(receipt.shown());
    }

    @Test
    void what_has_not_the_shape_is_none() {
        assertThat(Receipt.read("")).isEmpty();
        assertThat(Receipt.read("ABCDE-FGHJK-MNPQR-STVW")).isEmpty();
        assertThat(Receipt.read("ABCDE-FGHJK-MNPQR-STVWU")).isEmpty();
        assertThat(Receipt.read("A".repeat(10_000))).isEmpty();
    }

    @Test
    void every_character_is_drawn_and_no_receipt_twice() {
        var seen = new HashSet<String>();
        var characters = new HashSet<Integer>();
        for (int i = 0; i < 10_000; i++) {
            var shown = Receipt.draw(random).shown();
            seen.add(shown);
            shown.chars().forEach(characters::add);
        }

        assertThat(seen).hasSize(10_000);
        assertThat(characters).hasSize(33); // the alphabet and the dash
    }

    @Test
    void another_pepper_finds_nothing() {
        var receipt = Receipt.draw(random);

        assertThat(receipt.lookup(new byte[32])).isNotEqualTo(receipt.lookup(PEPPER));
    }

    @Test
    void the_same_receipt_gives_the_same_keys_and_proves_its_claim() {
        var receipt = Receipt.draw(random);
        var keys = ReceiptKeys.of(receipt);
        var again = ReceiptKeys.of(Receipt.read(receipt.shown()).orElseThrow());

        var proof = again.claim("court of Bangkok, 2026-11-23");

        assertThat(again.readingPublic()).isEqualTo(keys.readingPublic());
        assertThat(ReceiptKeys.isClaim(keys.claimPublic(), "court of Bangkok, 2026-11-23", proof))
                .isTrue();
        assertThat(ReceiptKeys.isClaim(keys.claimPublic(), "another court", proof))
                .isFalse();
        assertThat(ReceiptKeys.isClaim(
                        ReceiptKeys.of(Receipt.draw(random)).claimPublic(), "court of Bangkok, 2026-11-23", proof))
                .isFalse();
    }
}
