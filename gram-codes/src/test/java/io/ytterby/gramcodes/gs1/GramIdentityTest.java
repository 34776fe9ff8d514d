package io.ytterby.gramcodes.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GramIdentityTest {
    private static final String CODE = "198GQJPX07QZD6W99VWC";
    private static final GramIdentity GRAM = GramIdentity.of("06901234000016", CODE);

    @Test
    void each_form_reads_back_as_the_same_gram() {
        for (var gram : new GramIdentity[] {GRAM, GRAM.asUpui()}) {
            assertThat(GramIdentity.read(gram.digitalLink("https://id.ytterby.example")))
                    .hasValue(gram);
            assertThat(GramIdentity.read(gram.urn(CompanyPrefixes.KNOWN).orElseThrow()))
                    .hasValue(gram);
            assertThat(GramIdentity.read(gram.elementString())).hasValue(gram);
            assertThat(GramIdentity.read(gram.printed())).hasValue(gram);
        }
    }

    @Test
    void the_forms_are_those_of_the_standard() {
        assertThat(GRAM.digitalLink("https://id.gs1.org")).isEqualTo("https://id.gs1.org/01/06901234000016/21/" + CODE);
        assertThat(GRAM.urn(CompanyPrefixes.KNOWN)).hasValue("urn:epc:id:sgtin:6901234.000001." + CODE);
        assertThat(GRAM.asUpui().urn(CompanyPrefixes.KNOWN)).hasValue("urn:epc:id:upui:6901234.000001." + CODE);
        assertThat(GRAM.elementString()).isEqualTo("^010690123400001621" + CODE);
    }

    @Test
    void a_code_of_28_characters_is_a_third_party_extension() {
        var twin = GramIdentity.of("06901234000016", CODE + "00000000");

        assertThat(twin.ai()).isEqualTo("235");
        assertThatIllegalArgumentException().isThrownBy(() -> new GramIdentity("06901234000016", "21", CODE + "0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "198GQJPX07QZD6W99VWC",
                "https://a/01/06901234000016",
                "https://a/00/069012340000000009",
                "urn:epc:class:lgtin:6901234.000001.BT",
                "(01)06901234000016"
            })
    void what_names_no_single_item_is_no_gram(String text) {
        assertThat(GramIdentity.read(text)).isEmpty();
    }
}
