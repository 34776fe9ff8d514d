package io.ytterby.inspection.release.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.inspection.declaration.domain.DeclarationState;
import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.declaration.domain.LotLock;
import io.ytterby.inspection.declaration.domain.Mrn;
import io.ytterby.inspection.declaration.domain.Reservation;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.HoldGround;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.inspection.projection.domain.LicenceCopy;
import io.ytterby.inspection.projection.domain.LotCopy;
import io.ytterby.inspection.words.app.InspectionSentences;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kernel.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final DeclarationId DECLARATION = DeclarationId.random();
    private static final LicenceNumber LICENCE = new LicenceNumber("CN-2026-000017");
    private static final LotId LOT = LotId.random();
    private static final PersonId OFFICER = new PersonId("zhao.ming");

    private final ReleaseRules rules = new ReleaseRules(Duration.ofSeconds(30));

    @Test
    void goods_in_order_have_no_blocker() {
        assertThat(slugs(facts("ISSUED", NOON, List.of(), List.of(), Set.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUED,true",
        "EXHAUSTED,true",
        "SUSPENDED,false",
        "REVOKED,false",
        "EXPIRED,false",
        "SURRENDERED,false",
        "CANCELLED,false",
        "SOMETHING_NEW,false"
    })
    void only_a_usable_licence_lets_reserved_goods_go(String status, boolean goes) {
        var slugs = slugs(facts(status, NOON, List.of(), List.of(), Set.of()));

        assertThat(slugs).isEqualTo(goes ? List.of() : List.of("licence-not-usable"));
    }

    @Test
    void goods_reserved_on_a_licence_that_was_reissued_are_judged_by_the_one_that_carries_its_books() {
        var heir = new LicenceNumber("CN-2026-000018");
        var last = new LicenceNumber("CN-2026-000019");
        var usable =
                List.of(copy(LICENCE, "CANCELLED", heir), copy(heir, "CANCELLED", last), copy(last, "ISSUED", null));
        var suspended = List.of(copy(LICENCE, "CANCELLED", heir), copy(heir, "SUSPENDED", null));
        var unheard = List.of(copy(LICENCE, "CANCELLED", heir));

        assertThat(slugs(onLicences(usable))).isEmpty();
        assertThat(slugs(onLicences(suspended))).containsExactly("licence-not-usable");
        assertThat(slugs(onLicences(unheard))).containsExactly("licence-unknown");
    }

    private static ReleaseFacts onLicences(List<LicenceCopy> copies) {
        var known = facts("ISSUED", NOON, List.of(), List.of(), Set.of());
        var licences = copies.stream().collect(Collectors.toMap(LicenceCopy::number, copy -> copy));
        return new ReleaseFacts(known.declaration(), List.of(), List.of(), licences, known.lots(), Set.of(), NOON);
    }

    private static LicenceCopy copy(LicenceNumber number, String status, @Nullable LicenceNumber replacedBy) {
        var year = new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return new LicenceCopy(number, 1, status, new OrganisationId("cn-baotou-re"), year, replacedBy);
    }

    @ParameterizedTest
    @CsvSource({"30,true", "31,false"})
    void licensing_may_have_been_silent_for_thirty_seconds_and_no_longer(long seconds, boolean goes) {
        var slugs = slugs(facts("ISSUED", NOON.minusSeconds(seconds), List.of(), List.of(), Set.of()));

        assertThat(slugs).isEqualTo(goes ? List.of() : List.of("licensing-silent"));
    }

    @Test
    void licensing_that_was_never_heard_is_silent() {
        assertThat(slugs(facts("ISSUED", null, List.of(), List.of(), Set.of()))).containsExactly("licensing-silent");
    }

    @Test
    void the_newest_inspection_decides_and_a_cancelled_one_does_not_count() {
        var passed = closed(Outcome.CONFORMS);
        var failed = closed(Outcome.INCONCLUSIVE);
        var cancelled = order().cancel(NOON, "Not needed", OFFICER).orElseThrow();

        assertThat(slugs(facts("ISSUED", NOON, List.of(), List.of(failed, passed, cancelled), Set.of())))
                .isEmpty();
        assertThat(slugs(facts("ISSUED", NOON, List.of(), List.of(passed, failed, cancelled), Set.of())))
                .containsExactly("inspection-not-passed");
        assertThat(slugs(facts("ISSUED", NOON, List.of(), List.of(cancelled), Set.of())))
                .isEmpty();
    }

    @Test
    void every_blocker_is_named_at_once() {
        var hold = Hold.placed(
                DECLARATION,
                new OrganisationId("cn-gacc"),
                new HoldGround("SUSPICION"),
                "Seals",
                OFFICER,
                NOON,
                NOON.plusSeconds(1),
                null);
        var facts = facts("SUSPENDED", null, List.of(hold, hold), List.of(order()), Set.of(DeclarationId.random()));

        assertThat(slugs(facts))
                .containsExactly(
                        "hold-open", "hold-open", "order-open", "licence-not-usable", "lot-frozen", "licensing-silent");
    }

    @Test
    void what_is_not_known_here_is_a_blocker() {
        var known = facts("ISSUED", NOON, List.of(), List.of(), Set.of());
        var unknown = new ReleaseFacts(known.declaration(), List.of(), List.of(), Map.of(), Map.of(), Set.of(), NOON);

        assertThat(slugs(unknown)).containsExactly("licence-unknown", "lot-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-baotou-re", "de-rheinwerk-auto"})
    void nothing_is_released_from_or_to_a_frozen_organisation(String party) {
        var known = facts("ISSUED", NOON, List.of(), List.of(), Set.of());
        var frozen = new ReleaseFacts(
                known.declaration(),
                List.of(),
                List.of(),
                known.licences(),
                known.lots(),
                Set.of(new OrganisationId(party)),
                NOON);

        var blockers = rules.blockers(frozen, NOON);

        assertThat(blockers).hasSize(1);
        assertThat(blockers.getFirst().slug()).isEqualTo("organisation-frozen");
        assertThat(blockers.getFirst().detail()).contains(party);
    }

    private List<String> slugs(ReleaseFacts facts) {
        var blockers = rules.blockers(facts, NOON);
        assertThat(blockers).allMatch(ReleaseRulesTest::isToldInChineseToo);
        return blockers.stream().map(Blocker::slug).toList();
    }

    /** A status that is newer than this build has no words yet. */
    private static boolean isToldInChineseToo(Blocker blocker) {
        return InspectionSentences.knows(blocker.detail()) || blocker.detail().endsWith("SOMETHING_NEW");
    }

    private static InspectionOrder order() {
        return InspectionOrder.issued(DECLARATION, Lane.RED, "Picked", OFFICER, NOON);
    }

    private static InspectionOrder closed(Outcome outcome) {
        return order().assign(OFFICER)
                .flatMap(InspectionOrder::start)
                .flatMap(InspectionOrder::resultRecorded)
                .flatMap(order -> order.resultVerified(outcome))
                .flatMap(order -> order.close(NOON, null))
                .orElseThrow();
    }

    private static ReleaseFacts facts(
            String licenceStatus,
            @Nullable Instant heard,
            List<Hold> holds,
            List<InspectionOrder> orders,
            Set<DeclarationId> frozenBy) {
        var licence = copy(LICENCE, licenceStatus, null);
        var lot = new LotCopy(LOT, 1, "ACTIVE", frozenBy);
        return new ReleaseFacts(
                declaration(), holds, orders, Map.of(LICENCE, licence), Map.of(LOT, lot), Set.of(), heard);
    }

    private static Declaration declaration() {
        var line = new DeclarationLine(
                1, LICENCE, 1, LOT, Mass.ofKilograms(25), Money.of("EUR", 1), new HsCode("8505111000"), Map.of());
        var form = new DeclarationForm(
                new Mrn("26CN4500000000001X"),
                new OrganisationId("cn-baotou-re"),
                new OrganisationId("de-rheinwerk-auto"),
                new CountryCode("DE"),
                new Unlocode("CNSHA"),
                List.of(line));
        var state = new DeclarationState(
                DeclarationStatus.RESERVED, Reservation.HELD, LotLock.HELD, false, null, null, 0, 0, 2);
        return new Declaration(DECLARATION, form, NOON, NOON, state);
    }
}
