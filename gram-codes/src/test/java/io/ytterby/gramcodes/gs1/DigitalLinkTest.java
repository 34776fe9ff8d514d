package io.ytterby.gramcodes.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitalLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://id.ytterby.example/01/06901234000016/21/198GQJPX07QZD6W99VWC, ^010690123400001621198GQJPX07QZD6W99VWC",
        "https://a.example:8443/x/y/01/06901234000016/235/0AB, ^01069012340000162350AB",
        "https://a/01/06901234000016/10/BT-0042?17=280229, ^010690123400001610BT-0042^17280229",
        "https://a/01/06901234000016/22/A+B, ^010690123400001622A+B",
        "https://a/00/00/00/069012340000000009, ^00069012340000000009",
        "https://a/415/6901234000016/8020/X1, ^41569012340000168020X1",
        "https://a/8004/6901234ABC/7040/1ABC, ^80046901234ABC^70401ABC",
        "https://a/8013/1987654Ad4X4bL5ttr2310c2K, ^80131987654Ad4X4bL5ttr2310c2K",
        "https://a/01/06901234000016/235/0AB?10=X, ^01069012340000162350AB^10X"
    })
    void a_link_says_what_its_element_string_says(String uri, String elements) {
        var link = (DigitalLink) DigitalLink.parse(uri);

        assertThat(link.elementString()).isEqualTo(elements.trim());
        assertThat(((DigitalLink) DigitalLink.parse(link.uri())).elementString())
                .isEqualTo(link.elementString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a/01/06901234000017", // check digit
                "https://a/01/6901234000016", // thirteen digits
                "https://a/gtin/06901234000016", // withdrawn name
                "https://a/01/06901234000016/", // trailing slash
                "https://a/01//21/X", // empty key
                "https://a/01/06901234000016/21/", // empty serial
                "https://a/01/06901234000016/21/A/10/B", // wrong order
                "https://a/01/06901234000016/235/A/21/B", // two alternatives
                "https://a/01/06901234000016/21/123456789012345678901", // too long
                "https://a/01/06901234000016/21/%E2%82%AC", // not of CSET 82
                "https://a/01/06901234000016/21/A%00", // NUL
                "https://a/01/06901234000016?17=280230", // 30 February
                "https://a/01/06901234000016?7003=2801012460", // no such minute
                "https://a/01/06901234000016?422=999", // no such country
                "https://a/01/06901234000016?21=A", // belongs into the path
                "https://a/01/06901234000016?235=A", // belongs into the path
                "https://a/01/06901234000016?3103=1", // six digits
                "https://a/8006/069012340000160301", // the third of one
                "https://a/8013/1987654Ad4X4bL5ttr2310c2L", // check characters
                "https://a/401/69X1234", // no company prefix
                "HtTp://a/01/06901234000016",
                "https:///01/06901234000016",
                "https://a b/01/06901234000016"
            })
    void what_is_no_link_is_refused_with_a_sentence(String uri) {
        var reading = DigitalLink.parse(uri);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        DigitalLinkReading.Malformed.class,
                        malformed -> assertThat(malformed.reason()).endsWith("."));
    }

    @Test
    void a_very_long_text_is_refused_at_once() {
        var reading = DigitalLink.parse("https://a/01/06901234000016/21/" + "A/".repeat(100_000));

        assertThat(reading).isInstanceOf(DigitalLinkReading.Malformed.class);
    }

    @Test
    void a_scanned_element_string_becomes_a_link_and_what_it_holds_besides_its_query() {
        var scanned = ElementString.read("]d201069012340000161728022910BT-0042\u001d3103000195")
                .orElseThrow();

        var link = DigitalLink.of("https://id.gs1.org/", scanned).orElseThrow();

        assertThat(link.uri()).isEqualTo("https://id.gs1.org/01/06901234000016/10/BT-0042?17=280229&3103=000195");
        assertThat(ElementString.printed(scanned)).isEqualTo("(01)06901234000016(17)280229(10)BT-0042(3103)000195");
    }

    @Test
    void elements_without_a_key_or_with_one_that_no_query_takes_make_no_link() {
        var noKey = ElementString.readPrinted("(99)ABC").orElseThrow();
        var serialOfAnotherKey =
                ElementString.readPrinted("(00)069012340000000009(21)ABC").orElseThrow();

        assertThat(DigitalLink.of("https://a", noKey)).isEmpty();
        assertThat(DigitalLink.of("https://a", serialOfAnotherKey)).isEmpty();
    }
}
