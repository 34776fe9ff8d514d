package io.ytterby.intelligence.entity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareProfilesTest {
    private static Profile firm(String name, String country, List<Identifier> numbers, List<String> phones) {
        return new Profile(
                EntityKind.FIRM, List.of(name), country, numbers, List.of(), phones, List.of(), Set.of(), "Register");
    }

    @Test
    void a_name_alone_is_never_much_and_says_so() {
        var one = firm("Thai Unipet Industries Co., Ltd.", "TH", List.of(), List.of());
        var other = firm("INDUSTRIES THAI UNIPET", "TH", List.of(), List.of());

        var found = CompareProfiles.same(one, other).orElseThrow();

        assertThat(found.points()).isLessThanOrEqualTo(CompareProfiles.NAME_ALONE);
        assertThat(found.reasons()).last().isEqualTo("Nothing but the name says so.");
    }

    @Test
    void a_number_weighs_more_than_any_name_and_a_telephone_supports_one() {
        var number = List.of(new Identifier(Identifier.Kind.REGISTRATION, "th-0105561000000"));
        var one = firm("Mekong", "TH", number, List.of("+66 2 123 4567"));
        var other = firm("Siam", "TH", number, List.of());
        var called = firm("MEKONG Ltd", "TH", List.of(), List.of("(66) 2-123-4567"));

        assertThat(CompareProfiles.same(one, other).orElseThrow().points()).isEqualTo(9_500);
        assertThat(CompareProfiles.same(one, called).orElseThrow().points()).isEqualTo(6_000);
        assertThat(CompareProfiles.shares(one, called))
                .extracting(CompareProfiles.Likeness::kind)
                .containsExactly(Candidate.Kind.SHARES_PHONE);
    }

    @Test
    void another_country_lowers_it_and_a_word_of_law_alone_makes_nobody_one() {
        var one = firm("Mekong", "TH", List.of(), List.of());

        assertThat(CompareProfiles.same(one, firm("Mekong", "MX", List.of(), List.of()))
                        .orElseThrow()
                        .points())
                .isEqualTo(2_000);
        assertThat(CompareProfiles.same(
                        firm("Alpha Corp", "US", List.of(), List.of()), firm("Beta Corp", "US", List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void what_a_forwarder_shares_says_nothing() {
        var forwarder = new Profile(
                EntityKind.FIRM,
                List.of("Swift Forwarding"),
                "TH",
                List.of(),
                List.of(),
                List.of("6621234567"),
                List.of(),
                Set.of(Profile.TradeRole.FORWARDER),
                "Register");

        assertThat(CompareProfiles.shares(forwarder, firm("Mekong", "TH", List.of(), List.of("6621234567"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IMO, IMO 9074729, 9074729",
        "LEI, 5493001KJTIIGC8Y1R12, 5493001KJTIIGC8Y1R12",
        "USCC, 91350100M000100Y43, 91350100M000100Y43",
    })
    void a_number_is_kept_with_its_check_digit(Identifier.Kind kind, String said, String kept) {
        assertThat(new Identifier(kind, said).value()).isEqualTo(kept);
        var last = said.charAt(said.length() - 1);
        var wrong = said.substring(0, said.length() - 1) + (last == '0' ? '1' : '0');
        assertThatThrownBy(() -> new Identifier(kind, wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}
