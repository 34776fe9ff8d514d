package io.ytterby.gramcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GramCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SAMPLES = 2_000;

    private final Random random = new Random(20261122);

    @Test
    void what_is_printed_reads_back_as_it_was() {
        for (int i = 0; i < 100_000; i++) {
            var code = any();

            assertThat(GramCode.read(code.toString())).isEqualTo(code);
        }
    }

    @Test
    void the_smallest_and_the_largest_read_back_too() {
        var smallest = new GramCode(0, 0, 0);
        var largest = new GramCode(31, GramCode.GRAMS - 1, (1L << 46) - 1);

        assertThat(smallest).hasToString("00000000000000000000");
        assertThat(GramCode.read(smallest.toString())).isEqualTo(smallest);
        assertThat(GramCode.read(largest.toString())).isEqualTo(largest);
    }

    @Test
    void different_codes_are_printed_differently() {
        var printed = new HashSet<String>();
        var codes = new HashSet<GramCode>();

        for (int i = 0; i < 50_000; i++) {
            var code = new GramCode(random.nextInt(32), random.nextLong(64), random.nextLong(64));
            codes.add(code);
            printed.add(code.toString());
        }

        assertThat(printed).hasSameSizeAs(codes);
    }

    @Test
    void no_change_of_one_symbol_passes() {
        for (int i = 0; i < SAMPLES; i++) {
            var code = any().toString();
            for (int at = 0; at < GramCode.LENGTH; at++)
                for (char other : ALPHABET.toCharArray())
                    if (other != code.charAt(at)) assertRefused(code.substring(0, at) + other + code.substring(at + 1));
        }
    }

    @Test
    void no_exchange_of_two_neighbours_passes() {
        exchangesAreRefused(1);
    }

    @Test
    void no_exchange_over_one_symbol_passes() {
        exchangesAreRefused(2);
    }

    @Test
    void it_is_read_as_people_type_it() {
        var code = any(1);
        var printed = code.toString();

        assertThat(GramCode.read("  " + printed.toLowerCase(Locale.ROOT) + "\n"))
                .isEqualTo(code);
        assertThat(GramCode.read(printed.replaceAll("(.{5})(?!$)", "$1-"))).isEqualTo(code);
        assertThat(GramCode.read(printed.replaceAll("(.{4})", "$1 "))).isEqualTo(code);
        assertThat(GramCode.read(printed.replace('0', 'O').replace('1', 'l'))).isEqualTo(code);
        assertThat(GramCode.read(printed.replace('0', 'o').replace('1', 'I'))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "0000000000000000000",
                "000000000000000000000",
                "U0000000000000000000",
                "0000000000000000000u",
                "0000000000000000000*",
                "000000000000000000\u00e90",
                "0000000000000000000\u0661",
                "00000000000000000001",
                "https://example.org/01/06901234567892/21/00000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000000000000000000000000"
            })
    void what_is_no_code_is_refused_with_a_reason(String text) {
        var reading = GramCode.read(text);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        GramCodeReading.Malformed.class,
                        malformed -> assertThat(malformed.reason()).endsWith("."));
    }

    private void exchangesAreRefused(int distance) {
        for (int i = 0; i < SAMPLES; i++) {
            var code = any().toString();
            for (int at = 0; at + distance < GramCode.LENGTH; at++) {
                var exchanged = code.toCharArray();
                exchanged[at] = code.charAt(at + distance);
                exchanged[at + distance] = code.charAt(at);
                if (exchanged[at] != exchanged[at + distance]) assertRefused(new String(exchanged));
            }
        }
    }

    private static void assertRefused(String text) {
        // A plain branch: AssertJ for each of more than a million texts would take minutes.
        if (GramCode.read(text) instanceof GramCode) throw new AssertionError(text + " was read as a code");
    }

    private GramCode any() {
        return any(random.nextInt(32));
    }

    private GramCode any(int epoch) {
        return new GramCode(epoch, random.nextLong(GramCode.GRAMS), random.nextLong(1L << 46));
    }
}
