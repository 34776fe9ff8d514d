package io.ytterby.gramcodes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of the hand are refused without any key, in codes of both lengths. */
class SlipsTest {
    private static final byte[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".getBytes(US_ASCII);
    private static final int SAMPLES = 400;

    private final Random random = new Random(20261122);

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {GramCode.LENGTH, TwinCode.LENGTH})
    void any_one_wrong_symbol_is_refused(int length) {
        for (int i = 0; i < SAMPLES; i++) {
            var code = any(length);
            for (int at = 0; at < length; at++) {
                byte right = code[at];
                for (byte other : ALPHABET) {
                    code[at] = other;
                    if (other != right) assertRefused(code);
                }
                code[at] = right;
            }
            assertThat(GramCodeReading.of(new String(code, US_ASCII))).isInstanceOf(PrintedCode.class);
        }
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {GramCode.LENGTH, TwinCode.LENGTH})
    void any_two_symbols_exchanged_are_refused_however_far_apart(int length) {
        for (int i = 0; i < SAMPLES; i++) {
            var code = any(length);
            for (int one = 0; one < length; one++)
                for (int other = one + 1; other < length; other++) {
                    if (code[one] == code[other]) continue;
                    exchange(code, one, other);
                    assertRefused(code);
                    exchange(code, one, other);
                }
        }
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {GramCode.LENGTH, TwinCode.LENGTH})
    void a_symbol_left_out_or_typed_twice_is_refused(int length) {
        for (int i = 0; i < SAMPLES; i++) {
            var code = new String(any(length), US_ASCII);
            for (int at = 0; at < length; at++) {
                assertRefused((code.substring(0, at) + code.substring(at + 1)).getBytes(US_ASCII));
                assertRefused((code.substring(0, at) + code.charAt(at) + code.substring(at)).getBytes(US_ASCII));
            }
        }
    }

    private static void exchange(byte[] code, int one, int other) {
        byte kept = code[one];
        code[one] = code[other];
        code[other] = kept;
    }

    private static void assertRefused(byte[] typed) {
        // A plain branch: AssertJ for each of nearly a million texts would take minutes.
        var text = new String(typed, US_ASCII);
        if (GramCodeReading.of(text) instanceof PrintedCode) throw new AssertionError(text + " was read as a code");
    }

    private byte[] any(int length) {
        long gram = random.nextLong(GramCode.GRAMS);
        long tag = random.nextLong(1L << 46);
        var code = length == GramCode.LENGTH
                ? new GramCode(random.nextInt(32), gram, tag)
                : new TwinCode(random.nextInt(32), gram, tag, random.nextLong(1L << 40));
        return code.toString().getBytes(US_ASCII);
    }
}
