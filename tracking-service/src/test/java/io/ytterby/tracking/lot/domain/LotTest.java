package io.ytterby.tracking.lot.domain;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.GANZHOU;
import static io.ytterby.tracking.LotFixture.RHEINWERK;
import static io.ytterby.tracking.LotFixture.cardOf;
import static io.ytterby.tracking.LotFixture.lotOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LotTest {
    private static final DeclarationId DECLARATION = DeclarationId.random();

    @Test
    void a_minted_lot_codes_its_whole_grams_and_keeps_the_rest_beside_them() {
        var lot = lotOf(new Mass(25_000_750));

        assertThat(lot.grams()).isEqualTo(25_000);
        assertThat(lot.remainder()).isEqualTo(new Mass(750));
        assertThat(lot.mass()).isEqualTo(new Mass(25_000_750));
        assertThat(lot.custodian()).isEqualTo(BAOTOU);
    }

    @Test
    void ore_has_mass_but_no_grams() {
        var ore = Lot.minted(LotId.random(), cardOf(Stage.ORE), Mass.ofKilograms(40_000));

        assertThat(ore.grams()).isZero();
        assertThat(ore.mass()).isEqualTo(Mass.ofKilograms(40_000));
    }

    @Test
    void a_part_takes_its_grams_and_leaves_the_remainder() {
        var lot = lotOf(new Mass(25_000_750));

        var part = lot.part(LotId.random(), lot.card().number(), 10_000);

        assertThat(part.mass()).isEqualTo(Mass.ofGrams(10_000));
        assertThat(part.card().parent()).isEqualTo(lot.id());
        assertThat(part.card().source()).isEqualTo(lot.card().source());
    }

    @Test
    void a_free_lot_may_be_moved() {
        assertThat(lotOf(Mass.ofGrams(5)).whyNotMovable()).isEmpty();
    }

    @Test
    void a_frozen_lot_says_which_declarations_hold_it_and_a_lock_says_whose_it_is() {
        var free = lotOf(Mass.ofGrams(5));
        var frozen = with(free, LotStatus.ACTIVE, DECLARATION, Set.of(DECLARATION));
        var locked = with(free, LotStatus.ACTIVE, DECLARATION, Set.of());
        var gone = with(free, LotStatus.EXPORTED, DECLARATION, Set.of());

        assertThat(frozen.whyNotMovable()).contains(new LotRefusal.Frozen(free.id(), Set.of(DECLARATION)));
        assertThat(locked.whyNotMovable()).contains(new LotRefusal.Locked(free.id(), DECLARATION));
        assertThat(gone.whyNotMovable())
                .contains(new LotRefusal.WrongStatus(free.id(), LotStatus.EXPORTED, LotStatus.ACTIVE));
    }

    @Test
    void at_least_one_gram_stays_behind() {
        var lot = lotOf(Mass.ofGrams(5));

        assertThat(lot.whyNotSplittable(4)).isEmpty();
        assertThat(lot.whyNotSplittable(5)).contains(new LotRefusal.TooFewGrams(5, 5));
    }

    @Test
    void it_concerns_its_producer_its_custodian_and_its_recipient() {
        var lot = lotOf(Mass.ofGrams(5));
        var underWay = new Lot(
                lot.id(), lot.card(), BAOTOU, GANZHOU, LotStatus.IN_TRANSIT, 5, Mass.ZERO, null, Set.of(), null, 2);

        assertThat(underWay.concerns(BAOTOU)).isTrue();
        assertThat(underWay.concerns(GANZHOU)).isTrue();
        assertThat(underWay.concerns(RHEINWERK)).isFalse();
    }

    @Test
    void a_lot_number_needs_no_escape_in_a_link() {
        assertThatThrownBy(() -> new LotNumber("BT/2611")).hasMessageContaining("BT/2611");
        assertThatThrownBy(() -> new LotNumber("")).hasMessageContaining("1 to 20");
    }

    private static Lot with(Lot lot, LotStatus status, DeclarationId lockedFor, Set<DeclarationId> frozenBy) {
        return new Lot(
                lot.id(),
                lot.card(),
                lot.custodian(),
                null,
                status,
                lot.grams(),
                lot.remainder(),
                lockedFor,
                frozenBy,
                null,
                2);
    }
}
