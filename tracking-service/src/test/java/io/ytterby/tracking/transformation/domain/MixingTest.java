package io.ytterby.tracking.transformation.domain;

import static io.ytterby.tracking.lot.domain.CustodyModel.BOOK_AND_CLAIM;
import static io.ytterby.tracking.lot.domain.CustodyModel.CONTROLLED_BLENDING;
import static io.ytterby.tracking.lot.domain.CustodyModel.IDENTITY_PRESERVED;
import static io.ytterby.tracking.lot.domain.CustodyModel.MASS_BALANCE;
import static io.ytterby.tracking.lot.domain.CustodyModel.SEGREGATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.tracking.lot.domain.ChainOfCustody;
import io.ytterby.tracking.lot.domain.CustodyModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MixingTest {
    private static final ChainOfCustody BAYAN_OBO = ChainOfCustody.preserved("Bayan Obo");
    private static final ChainOfCustody MAONIUPING = ChainOfCustody.preserved("Maoniuping");

    @Test
    void goods_of_one_source_keep_their_identity_and_of_two_they_are_segregated() {
        assertThat(Mixing.strongest(List.of(BAYAN_OBO, BAYAN_OBO))).isEqualTo(BAYAN_OBO);
        assertThat(Mixing.strongest(List.of(BAYAN_OBO, MAONIUPING)).model()).isEqualTo(SEGREGATED);
    }

    @ParameterizedTest
    @EnumSource(names = "IDENTITY_PRESERVED", mode = EnumSource.Mode.EXCLUDE)
    void the_weakest_input_says_what_the_mixture_is(CustodyModel weaker) {
        var mixed = Mixing.strongest(List.of(BAYAN_OBO, ChainOfCustody.of(weaker), ChainOfCustody.of(SEGREGATED)));

        assertThat(mixed.model()).isEqualTo(weaker);
    }

    @Test
    void less_may_be_claimed_and_never_more() {
        var inputs = List.of(ChainOfCustody.of(CONTROLLED_BLENDING), BAYAN_OBO);

        assertThat(Mixing.asked(inputs, null)).contains(ChainOfCustody.of(CONTROLLED_BLENDING));
        assertThat(Mixing.asked(inputs, BOOK_AND_CLAIM)).contains(ChainOfCustody.of(BOOK_AND_CLAIM));
        assertThat(Mixing.asked(inputs, SEGREGATED)).isEmpty();
        assertThat(Mixing.asked(inputs, IDENTITY_PRESERVED)).isEmpty();
    }

    /** The order of pouring must not matter: a lattice. */
    @Test
    void in_whatever_order_goods_are_mixed_they_come_to_the_same() {
        var all = Stream.concat(
                        Stream.of(BAYAN_OBO, MAONIUPING),
                        Stream.of(SEGREGATED, CONTROLLED_BLENDING, MASS_BALANCE, BOOK_AND_CLAIM)
                                .map(ChainOfCustody::of))
                .toList();
        for (var a : all)
            for (var b : all) {
                assertThat(mix(a, b)).isEqualTo(mix(b, a));
                for (var c : all) assertThat(mix(mix(a, b), c)).isEqualTo(mix(a, mix(b, c)));
            }
    }

    private static ChainOfCustody mix(ChainOfCustody one, ChainOfCustody other) {
        return Mixing.strongest(List.of(one, other));
    }
}
