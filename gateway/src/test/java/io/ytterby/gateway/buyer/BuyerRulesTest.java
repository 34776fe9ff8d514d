package io.ytterby.gateway.buyer;

import static io.ytterby.gateway.support.Things.BOTH;
import static io.ytterby.gateway.support.Things.BUYER;
import static io.ytterby.gateway.support.Things.DECLARATION;
import static io.ytterby.gateway.support.Things.EXPORTER;
import static io.ytterby.gateway.support.Things.EXPORTER_ONLY;
import static io.ytterby.gateway.support.Things.LICENCE;
import static io.ytterby.gateway.support.Things.LOT;
import static io.ytterby.gateway.support.Things.NOON;
import static io.ytterby.gateway.support.Things.STRANGER;
import static io.ytterby.gateway.support.Things.TODAY;
import static io.ytterby.gateway.support.Things.declaration;
import static io.ytterby.gateway.support.Things.holds;
import static io.ytterby.gateway.support.Things.licence;
import static io.ytterby.gateway.support.Things.lot;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.buyer.domain.Blocker;
import io.ytterby.gateway.buyer.domain.Blocker.Kind;
import io.ytterby.gateway.buyer.domain.Clearance;
import io.ytterby.gateway.buyer.domain.LicenceRules;
import io.ytterby.gateway.buyer.domain.QuantityBand;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.app.Sights;
import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyerRulesTest {
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final Projection projection = new Projection(new Sights(List.of()), clock);
    private final CheckStatus check = new CheckStatus(projection, clock);

    private Clearance clearance(OrganisationId caller, Known... known) {
        for (var thing : known) projection.tell(thing);
        return check.lot(LOT, caller).orElseThrow().clearance();
    }

    @Test
    void a_released_lot_under_a_good_licence_may_leave() {
        var clearance =
                clearance(BUYER, lot(2, DECLARATION), declaration(4, "RELEASED"), licence(1, "ISSUED"), holds(2, BOTH));

        assertThat(clearance.verdict().usable()).isTrue();
        assertThat(clearance.blockers()).isEmpty();
    }

    @Test
    void everything_that_stands_against_a_lot_is_told_at_once() {
        var clearance = clearance(
                EXPORTER,
                lot(2, DECLARATION),
                declaration(3, "UNDER_CONTROL"),
                licence(4, "SUSPENDED"),
                holds(1, BOTH, "FAILED_INSPECTION"));

        assertThat(clearance.verdict().usable()).isFalse();
        assertThat(clearance.blockers())
                .extracting(Blocker::kind)
                .containsExactlyInAnyOrder(Kind.HOLD, Kind.NOT_RELEASED, Kind.LICENCE);
        assertThat(clearance.verdict().reason()).contains("FAILED_INSPECTION", "UNDER_CONTROL", "Dysprosium");
    }

    @Test
    void what_the_caller_may_not_see_counts_and_is_not_told() {
        var clearance = clearance(
                BUYER,
                lot(2, DECLARATION),
                declaration(3, "UNDER_CONTROL", DECLARATION, EXPORTER_ONLY),
                licence(4, "SUSPENDED", EXPORTER_ONLY),
                holds(1, EXPORTER_ONLY, "FAILED_INSPECTION"));

        assertThat(clearance.verdict().usable()).isFalse();
        assertThat(clearance.blockers()).hasSize(3).allSatisfy(blocker -> {
            assertThat(blocker.about()).isNull();
            assertThat(blocker.detail()).doesNotContain("FAILED", "UNDER_CONTROL", "suspended");
        });
    }

    @Test
    void a_lot_that_tracking_calls_frozen_is_blocked_before_the_hold_itself_is_known() {
        var clearance =
                clearance(BUYER, lot(3, DECLARATION, DECLARATION), declaration(4, "RELEASED"), licence(1, "ISSUED"));

        assertThat(clearance.blockers()).extracting(Blocker::kind).containsExactly(Kind.HOLD);
    }

    @Test
    void a_lot_that_nobody_has_declared_waits_for_a_declaration() {
        assertThat(clearance(BUYER, lot(1, null)).blockers())
                .extracting(Blocker::kind)
                .containsExactly(Kind.NOT_DECLARED);
    }

    @Test
    void a_refused_declaration_makes_room_for_the_next() {
        var next = DeclarationId.of("5b0c5f0e-6a0a-4b6e-9a58-0d1f6a1f0002");

        var clearance = clearance(
                BUYER,
                lot(2, null),
                declaration(9, "REFUSED"),
                declaration(4, "RELEASED", next, BOTH),
                licence(1, "ISSUED"));

        assertThat(clearance.verdict().usable()).isTrue();
    }

    @Test
    void a_lot_that_has_left_stays_cleared_when_its_licence_is_suspended_later() {
        var clearance = clearance(BUYER, lot(5, "EXPORTED", null), declaration(6, "EXITED"), licence(9, "SUSPENDED"));

        assertThat(clearance.verdict().usable()).isTrue();
    }

    @Test
    void a_licence_that_is_not_known_here_yet_is_not_taken_for_a_good_one() {
        assertThat(clearance(BUYER, lot(2, DECLARATION), declaration(4, "RELEASED"))
                        .blockers())
                .extracting(Blocker::kind)
                .containsExactly(Kind.LICENCE);
    }

    @Test
    void only_visible_to_decides_who_sees_a_thing() {
        projection.tell(licence(1, "ISSUED"));
        projection.tell(lot(1, null));

        assertThat(check.licence(LICENCE, EXPORTER).orElseThrow().scope()).isEqualTo(Scope.FULL);
        assertThat(check.licence(LICENCE, BUYER).orElseThrow().scope()).isEqualTo(Scope.STATUS);
        assertThat(check.licence(LICENCE, STRANGER)).isEmpty();
        assertThat(check.lot(LOT, STRANGER)).isEmpty();
    }

    @Test
    void a_thing_is_gone_for_one_who_is_no_longer_told() {
        projection.tell(licence(1, "ISSUED"));

        projection.tell(licence(2, "ISSUED", EXPORTER_ONLY));

        assertThat(check.licence(LICENCE, BUYER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUED, true",
        "SUSPENDED, false",
        "EXHAUSTED, false",
        "EXPIRED, false",
        "REVOKED, false",
        "SURRENDERED, false",
        "CANCELLED, false",
        "SOMETHING_NEW, false"
    })
    void a_licence_is_usable_only_while_it_is_issued(String status, boolean usable) {
        var verdict = LicenceRules.verdict(licence(1, status), TODAY, Scope.STATUS);

        assertThat(verdict.usable()).isEqualTo(usable);
        assertThat(verdict.reason()).isNotBlank().doesNotContain("Dysprosium");
    }

    @Test
    void a_licence_holds_on_its_first_and_last_day_and_not_around_them() {
        var licence = licence(1, "ISSUED");

        assertThat(licence.usableOn(TODAY.minusDays(1))).isFalse();
        assertThat(licence.usableOn(TODAY)).isTrue();
        assertThat(licence.usableOn(TODAY.plusYears(1))).isTrue();
        assertThat(licence.usableOn(TODAY.plusYears(1).plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "9, LITTLE", "10, SOME", "49, SOME", "50, AMPLE", "100, AMPLE"})
    void a_band_says_how_much_of_a_hundred_is_left(long left, QuantityBand band) {
        assertThat(QuantityBand.of(Mass.ofGrams(left), Mass.ofGrams(100))).isEqualTo(band);
    }
}
