package io.ytterby.licensing.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.organisation.domain.Identifier.Scheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
    @ParameterizedTest
    @CsvSource({
        // The example of GB 32100-2015, and codes that firms and authorities publish of themselves.
        "USCC,91350100M000100Y43",
        "USCC,91440300708461136T",
        // ISO 17442's own example, and published ones.
        "LEI,5493001KJTIIGC8Y1R12",
        "LEI,213800WSGIIZCXF1P572",
        "EORI,DE123456789012345",
        "EORI,SE5560360793",
        "DUNS,123456789",
        "ALIAS,包头稀土磁材",
        "ALIAS,Рейнверк"
    })
    void a_number_with_its_schemes_shape_and_check_digits_is_taken(Scheme scheme, String value) {
        assertThat(new Identifier(scheme, value).fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USCC,91350100M000100Y34", // two characters changed places
        "USCC,91350100M000100Y4",
        "USCC,91350100I000100Y43", // a letter that the alphabet has not
        "USCC,91350100m000100y43",
        "LEI,5493001KJTIIGC8Y1R21",
        "LEI,5493001KJTIIGC8Y1R1",
        "EORI,123456789",
        "EORI,DE1234567890123456",
        "DUNS,12345678",
        "DUNS,12-345-6789"
    })
    void a_mistyped_number_is_said_to_be_one(Scheme scheme, String value) {
        assertThat(new Identifier(scheme, value).fault()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"USCC,91350100M000100Y43", "LEI,5493001KJTIIGC8Y1R12"})
    void every_digit_taken_for_another_and_every_letter_for_another_is_noticed(Scheme scheme, String good) {
        for (int i = 0; i < good.length(); i++)
            for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                if (Character.isDigit(other) != Character.isDigit(good.charAt(i))) continue;
                var typed = good.substring(0, i) + other + good.substring(i + 1);

                assertThat(new Identifier(scheme, typed).fault().isEmpty()).isEqualTo(typed.equals(good));
            }
    }
}
