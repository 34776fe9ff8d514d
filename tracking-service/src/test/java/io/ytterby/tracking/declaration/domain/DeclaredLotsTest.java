package io.ytterby.tracking.declaration.domain;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.GANZHOU;
import static io.ytterby.tracking.LotFixture.RHEINWERK;
import static io.ytterby.tracking.LotFixture.lotOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclaredLotsTest {
    private final Lot one = lotOf(new Mass(25_000_750));
    private final Lot other = lotOf(Mass.ofGrams(7));

    @Test
    void free_lots_of_the_exporter_with_their_whole_mass_can_be_locked() {
        var declared = declared(BAOTOU, Map.of(one.id(), one.mass(), other.id(), other.mass()));

        assertThat(declared.whyNotLockable(List.of(one, other))).isEmpty();
    }

    @Test
    void a_lot_that_there_is_not_and_one_of_another_company_look_the_same() {
        var absent = declared(BAOTOU, Map.of(one.id(), one.mass())).whyNotLockable(List.of());
        var foreign = declared(GANZHOU, Map.of(one.id(), one.mass())).whyNotLockable(List.of(one));

        assertThat(absent).isPresent().isEqualTo(foreign);
        assertThat(absent.orElseThrow().slug()).isEqualTo("lot-not-found");
    }

    @Test
    void a_declared_mass_that_is_not_the_lots_is_refused_with_both_masses() {
        var refusal = declared(BAOTOU, Map.of(one.id(), Mass.ofGrams(25_000))).whyNotLockable(List.of(one));

        assertThat(refusal).hasValueSatisfying(why -> {
            assertThat(why.slug()).isEqualTo("lot-mass-differs");
            assertThat(why.detail()).contains("25.00075 kg", "25 kg");
        });
    }

    @Test
    void one_lot_that_another_declaration_has_refuses_them_all() {
        var taken = new Lot(
                other.id(),
                other.card(),
                BAOTOU,
                null,
                LotStatus.ACTIVE,
                other.grams(),
                other.remainder(),
                DeclarationId.random(),
                Set.of(),
                null,
                2);
        var declared = declared(BAOTOU, Map.of(one.id(), one.mass(), taken.id(), taken.mass()));

        var refusal = declared.whyNotLockable(List.of(one, taken));

        assertThat(refusal).hasValueSatisfying(why -> {
            assertThat(why.slug()).isEqualTo("lot-locked");
            assertThat(why.lot()).isEqualTo(taken.id());
        });
    }

    private static DeclaredLots declared(OrganisationId exporter, Map<LotId, Mass> masses) {
        return new DeclaredLots(DeclarationId.random(), 1, DeclaredStatus.LODGED, exporter, RHEINWERK, "CNSHA", masses);
    }
}
