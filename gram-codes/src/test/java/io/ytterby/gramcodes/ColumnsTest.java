package io.ytterby.gramcodes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The encoder that works on columns, beside the plainest one that could be. */
class ColumnsTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(20261122);

    @Test
    void eight_symbols_become_text_and_come_back() {
        for (int i = 0; i < 100_000; i++) {
            long bits = random.nextLong(1L << 40);

            long text = Swar.text(Swar.spread(bits));

            if (!plain(bits).equals(letters(text)) || Swar.gather(Swar.symbols(text)) != bits)
                throw new AssertionError(plain(bits) + " was written as " + letters(text));
        }
    }

    @Test
    void what_is_no_character_of_ours_never_reads_as_if_it_were() {
        for (int at = 0; at < 64; at += 8)
            for (long other = 0; other < 256; other++) {
                long rest = Swar.text(Swar.spread(random.nextLong(1L << 40))) & ~(0xffL << at);
                long text = rest | (other << at);
                boolean ours = ALPHABET.indexOf((char) other) >= 0;

                assertThat(Swar.text(Swar.symbols(text)) == text).isEqualTo(ours);
            }
    }

    @Test
    void the_check_symbol_is_the_one_of_nineteen_steps() {
        for (int i = 0; i < 50_000; i++) {
            long head = random.nextLong(1L << 49);
            long tag = random.nextLong(1L << 46);
            var values = new byte[GramCode.LENGTH];
            Symbols.values(
                    new GramCode((int) (head >>> 44), head & (GramCode.GRAMS - 1), tag)
                            .toString()
                            .getBytes(US_ASCII),
                    0,
                    values);

            int stepwise = Symbols.check(values, 19);

            if ((CheckSymbol.of(head, CheckSymbol.HEAD) ^ CheckSymbol.of(tag, CheckSymbol.TAG)) != stepwise
                    || values[19] != stepwise) throw new AssertionError("head " + head + ", tag " + tag);
        }
    }

    private static String plain(long bits) {
        var text = new StringBuilder();
        for (int shift = 35; shift >= 0; shift -= 5) text.append(ALPHABET.charAt((int) (bits >>> shift) & 31));
        return text.toString();
    }

    private static String letters(long text) {
        var letters = new StringBuilder();
        for (int shift = 56; shift >= 0; shift -= 8) letters.append((char) ((text >>> shift) & 0xff));
        return letters.toString();
    }
}
