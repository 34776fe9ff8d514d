package io.ytterby.tracking.declaration;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.GANZHOU;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static io.ytterby.tracking.LotFixture.magnets;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.declaration.app.FollowHolds;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.app.ShipLot;
import io.ytterby.tracking.lot.app.SplitLot;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Frozen while a declaration's list of open holds is not empty. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FollowHoldsTest {
    @Inject
    FollowHolds followHolds;

    @Inject
    MintLot mintLot;

    @Inject
    SplitLot splitLot;

    @Inject
    ShipLot shipLot;

    @Inject
    Lots lots;

    private final DeclarationId declaration = DeclarationId.random();
    private LotId one;
    private LotId other;

    @BeforeEach
    void two_lots() {
        one = mint();
        other = mint();
    }

    @Test
    void a_lot_is_frozen_while_any_declaration_holds_it() {
        var rival = DeclarationId.random();
        followHolds.to(declaration, 1, 1, Set.of(one));
        followHolds.to(rival, 1, 2, Set.of(one, other));

        followHolds.to(rival, 3, 0, Set.of(one, other));
        followHolds.to(rival, 2, 1, Set.of(one, other));

        assertThat(lot(one).frozenBy()).containsExactly(declaration);
        assertThat(lot(other).frozenBy()).isEmpty();
        assertThat(split(one)).isEqualTo(new LotRefusal.Frozen(one, Set.of(declaration)));
        assertThat(ship(one)).isEqualTo(new LotRefusal.Frozen(one, Set.of(declaration)));
    }

    @Test
    void a_hold_that_is_told_twice_changes_the_lot_once() {
        followHolds.to(declaration, 1, 1, Set.of(one));
        long version = lot(one).version();

        followHolds.to(declaration, 1, 1, Set.of(one));
        followHolds.to(declaration, 2, 2, Set.of(one));

        assertThat(lot(one).version()).isEqualTo(version);
    }

    private Object split(LotId lot) {
        return refusal(splitLot.split(custodianOf(BAOTOU), new SplitLot.Order(lot, null, 1, null)));
    }

    private Object ship(LotId lot) {
        return refusal(shipLot.ship(custodianOf(BAOTOU), lot, GANZHOU));
    }

    private static Object refusal(LotOutcome<?> outcome) {
        return outcome instanceof LotOutcome.Refused<?> refused ? refused.why() : outcome;
    }

    private Lot lot(LotId id) {
        return lots.find(id).orElseThrow();
    }

    private LotId mint() {
        return mintLot.mint(custodianOf(BAOTOU), magnets(), Mass.ofGrams(500)) instanceof LotOutcome.Done<Lot> done
                ? done.value().id()
                : LotId.random();
    }
}
