package io.ytterby.gramcodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gramcodes.Correction.Slip;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(20261122);

    @Test
    void a_code_that_fits_needs_none_and_rubbish_is_beyond_help() {
        assertThat(Corrections.of(any())).isEmpty();
        assertThat(Corrections.of("")).isEmpty();
        assertThat(Corrections.of("198GQJPX")).isEmpty();
        assertThat(Corrections.of("??".repeat(10))).isEmpty();
        assertThat(Corrections.of("0".repeat(500))).isEmpty();
    }

    @Test
    void an_exchange_of_neighbours_is_found_before_anything_else() {
        for (int i = 0; i < 500; i++) {
            var code = any();
            int at = random.nextInt(19);
            if (code.charAt(at) == code.charAt(at + 1)) continue;
            var typed = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);

            assertThat(Corrections.of(typed.toLowerCase(Locale.ROOT)))
                    .contains(new Correction(Slip.EXCHANGED, at + 1, code))
                    .first()
                    .satisfies(first -> assertThat(first.slip()).isEqualTo(Slip.EXCHANGED));
        }
    }

    @Test
    void a_wrong_character_is_among_those_found_one_for_each_place() {
        for (int i = 0; i < 200; i++) {
            var code = any();
            int at = random.nextInt(20);
            char other = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + 1 + random.nextInt(31)) % 32);

            var found = Corrections.of(code.substring(0, at) + other + code.substring(at + 1));

            assertThat(found).filteredOn(each -> each.slip() != Slip.EXCHANGED).hasSize(20);
            assertThat(found).anyMatch(each -> each.code().equals(code) && each.position() == at + 1);
            assertThat(found).allMatch(each -> GramCode.read(each.code()) instanceof GramCode);
        }
    }

    @Test
    void a_character_that_cannot_be_read_follows_from_the_others() {
        var code = any();

        assertThat(Corrections.of(code.substring(0, 7) + "?" + code.substring(8)))
                .containsExactly(new Correction(Slip.UNREADABLE, 8, code));
    }

    @Test
    void a_character_typed_twice_is_taken_out_also_of_a_twin() {
        var twin = new TwinCode(3, 123_456_789, 7, 11).toString();

        assertThat(Corrections.of(twin.substring(0, 13) + twin.charAt(12) + twin.substring(13)))
                .anyMatch(
                        each -> each.slip() == Slip.ONE_TOO_MANY && each.code().equals(twin));
    }

    @Test
    void a_letter_that_looks_like_the_right_one_comes_before_the_rest() {
        var code = new GramCode(1, 0, 0).toString();
        var found = Corrections.of("Z" + code.substring(1));
        var two = Corrections.of(new GramCode(2, 5, 9).toString().replaceFirst("2", "Z"));

        assertThat(found).last().satisfies(last -> assertThat(last.slip()).isEqualTo(Slip.ANOTHER));
        assertThat(two)
                .contains(new Correction(Slip.LOOKS_ALIKE, 1, new GramCode(2, 5, 9).toString()))
                .isSortedAccordingTo(Comparator.comparing(Correction::slip));
    }

    private String any() {
        return new GramCode(random.nextInt(32), random.nextLong(GramCode.GRAMS), random.nextLong(1L << 46)).toString();
    }
}
