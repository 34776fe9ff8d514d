package io.ytterby.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gramcodes.gs1.EpcUri;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick ways say what the full rules of GS1 say. */
class IdentifiersTest {
    private static final List<String> BEGINNINGS = List.of(
            "urn:epc:id:sgtin:",
            "urn:epc:id:sscc:",
            "urn:epc:id:sgln:",
            "urn:epc:id:pgln:",
            "urn:epc:class:lgtin:",
            "https://id.gs1.org/01/",
            "https://id.gs1.org/00/",
            "https://id.gs1.org/414/",
            "https://id.gs1.org/417/",
            "https://shop.example.com/01/",
            "https://example.com/a/gtin/",
            "https://example.com/licence/",
            "urn:epc:id:giai:");
    private static final String CHARACTERS = "0123456789012345678901234567890123456789....//aZ-_%2F*";

    @Test
    void of_any_text_the_quick_way_and_the_full_rules_make_the_same() {
        var random = new Random(4);
        for (int i = 0; i < 40_000; i++) {
            var text = new StringBuilder(BEGINNINGS.get(random.nextInt(BEGINNINGS.size())));
            text.append(
                    random.nextBoolean()
                            ? "4012345.0" + "11111111111111".substring(0, 4 + random.nextInt(7))
                            : "04012345111118");
            text.append(List.of("", ".", "/21/", "/10/", "/254/", ".0", ".00").get(random.nextInt(7)));
            for (int more = random.nextInt(23); more > 0; more--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            var uri = text.toString();

            assertThat(Identifiers.canonical(uri))
                    .isEqualTo(EpcUri.canonical(uri).orElse(uri));
        }
    }
}
