package io.ytterby.tipbox.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindTest {
    private static final byte[] KEY = "a key of no use outside of tests".getBytes(StandardCharsets.US_ASCII);

    @Test
    void what_a_text_names_is_found_however_it_is_written() {
        var found = FindReferences.in("""
                Container csqu 305438-3 went under licence CN-2026-000017, HS code 2825.80, B/L no. MAEU1234567,
                air waybill 020-1234 5675.""");

        assertThat(found)
                .contains(
                        new Reference(Reference.Kind.CONTAINER, "CSQU3054383"),
                        new Reference(Reference.Kind.LICENCE, "CN-2026-000017"),
                        new Reference(Reference.Kind.HS_CODE, "282580"),
                        new Reference(Reference.Kind.BILL_OF_LADING, "MAEU1234567"),
                        new Reference(Reference.Kind.AIR_WAYBILL, "020-12345675"));
    }

    @Test
    void what_only_looks_like_it_is_not() {
        assertThat(FindReferences.in("""
                CSQU3054384 has a wrong digit; call 020-1234 5678; INTERNATIONALIZATION of RESPONSIBILITIESAND;
                282580 tonnes; the year 2026-11-23; ABCU123456 is short.""")).isEmpty();
    }

    @Test
    void a_firm_is_the_same_with_any_legal_form_and_never_becomes_nothing() {
        assertThat(FirmNames.canonical("Siam Antimony Co., Ltd.")).isEqualTo(FirmNames.canonical("SIAM  ANTIMONY"));
        assertThat(FirmNames.canonical("包头稀土有限公司")).isEqualTo("包头稀土");
        assertThat(FirmNames.canonical("CORP")).isEqualTo("corp");
        assertThat(FirmNames.candidates("I saw Siam Antimony's lorry")).contains("siam antimony");
    }

    @Test
    void a_copy_with_some_words_changed_shares_a_band_and_another_text_does_not() {
        var cases = new Random(11);
        int found = 0;
        int wrong = 0;
        for (int i = 0; i < 200; i++) {
            var text = words(cases, 120);
            var copy = changed(text, cases, 3);
            if (shareBand(text, copy)) found++;
            if (shareBand(text, words(cases, 120))) wrong++;
        }

        assertThat(found).isGreaterThanOrEqualTo(190); // recall .95
        assertThat(wrong).isZero();
    }

    @Test
    void another_key_gives_another_signature() {
        var text = words(new Random(1), 50);

        assertThat(MinHash.of(text, KEY).likenessPercent(MinHash.of(text, new byte[32])))
                .isLessThan(10);
        assertThat(MinHash.read(MinHash.of(text, KEY).bytes()).likenessPercent(MinHash.of(text, KEY)))
                .isEqualTo(100);
    }

    @Test
    void a_reporter_is_warned_of_what_tells_who_he_is() {
        assertThat(SelfIdentifying.in("I work in the laboratory; my boss said so. Only I saw it. +66 81 234 5678"))
                .contains(
                        SelfIdentifying.Sign.OWN_POSITION,
                        SelfIdentifying.Sign.ONLY_WITNESS,
                        SelfIdentifying.Sign.PHONE);
        assertThat(SelfIdentifying.in("Container CSQU3054383 left Laem Chabang on 2026-11-20 with 20 t of oxide."))
                .isEmpty();
    }

    private static boolean shareBand(String one, String other) {
        var a = MinHash.of(one, KEY).bands();
        var b = MinHash.of(other, KEY).bands();
        for (int i = 0; i < a.length; i++) if (a[i] == b[i]) return true;
        return false;
    }

    private static String words(Random cases, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.append("word").append(cases.nextInt(3000)).append(' ');
        return text.toString();
    }

    private static String changed(String text, Random cases, int changes) {
        var words = text.split(" ", -1);
        for (int i = 0; i < changes; i++) words[cases.nextInt(words.length)] = "other" + cases.nextInt(3000);
        return String.join(" ", words);
    }
}
