package io.ytterby.tracking.sighting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gramcodes.Verdict;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.sighting.domain.KnownGram.Holding;
import io.ytterby.tracking.sighting.domain.KnownGram.Packed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A tonne on its way from Baotou by Shanghai to Hamburg, and what a copy of its codes does. */
class CloneRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");
    private static final CountryCode CHINA = new CountryCode("CN");
    private static final CountryCode GERMANY = new CountryCode("DE");
    private static final CountryCode THAILAND = new CountryCode("TH");
    private static final OrganisationId PRODUCER = new OrganisationId("cn-baotou-re");
    private static final OrganisationId BUYER = new OrganisationId("de-rheinwerk-auto");
    private static final OrganisationId FORWARDER = new OrganisationId("cn-haiyun-agency");
    private static final OrganisationId STRANGER = new OrganisationId("th-chonburi-trade");
    private static final Gtin MAGNETS = new Gtin("06901234000016");
    private static final Gtin OTHER_ITEM = new Gtin("04012345000016");
    private static final Position SHANGHAI = Position.ofDegrees("31.23", "121.47");
    private static final Position HAMBURG = Position.ofDegrees("53.54", "9.97");
    private static final String PACK = "106901230000000018";
    private static final String OTHER_PACK = "106901230000000025";

    private static final Route ROUTE = new Route(
            List.of(
                    new Leg(
                            Set.of(CHINA),
                            Set.of(FORWARDER),
                            NOON.minus(Duration.ofDays(10)),
                            NOON.plus(Duration.ofDays(2))),
                    new Leg(Set.of(GERMANY), Set.of(FORWARDER), NOON.plus(Duration.ofDays(20)), null)),
            Set.of(PRODUCER, BUYER));

    @Test
    void an_honest_scan_along_the_route_breaks_no_rule() {
        assertThat(CloneRules.judge(by(PRODUCER, CHINA, NOON), live(ROUTE))).isEmpty();
        assertThat(CloneRules.judge(by(FORWARDER, CHINA, NOON), live(ROUTE))).isEmpty();
        assertThat(CloneRules.judge(by(BUYER, GERMANY, NOON.plus(Duration.ofDays(30))), live(ROUTE)))
                .isEmpty();
    }

    @Test
    void a_slip_of_the_keyboard_is_no_alarm() {
        var known = new KnownGram(Verdict.MALFORMED, null, null, List.of());

        assertThat(CloneRules.judge(by(PRODUCER, CHINA, NOON), known)).isEmpty();
    }

    @Test
    void r1_a_code_that_nobody_with_our_key_made() {
        var known = new KnownGram(Verdict.FORGED, MAGNETS, null, List.of());

        assertThat(rules(by(PRODUCER, CHINA, NOON), known)).containsExactly(Rule.R1);
    }

    @Test
    void r2_a_number_that_no_block_has_or_whose_block_is_withdrawn() {
        var unknown = new KnownGram(Verdict.FORGED, null, null, List.of());
        var revoked = new KnownGram(Verdict.REVOKED, MAGNETS, null, List.of());

        assertThat(rules(by(PRODUCER, CHINA, NOON), unknown)).containsExactly(Rule.R2);
        assertThat(rules(by(PRODUCER, CHINA, NOON), revoked)).containsExactly(Rule.R2);
    }

    @Test
    void r3_one_scan_in_a_country_beside_the_route_is_enough() {
        var findings = CloneRules.judge(by(BUYER, THAILAND, NOON), live(ROUTE));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.R3);
            assertThat(finding.evidence().get("wrong")).isEqualTo("country");
            assertThat(finding.evidence().get("expectedCountries")).isEqualTo(List.of("CN"));
        });
    }

    @Test
    void r3_a_party_without_a_part_in_it_is_seen_too_but_customs_may_stand_anywhere_on_the_route() {
        var stranger = by(STRANGER, CHINA, NOON);
        var customs =
                new Scan(UUID.randomUUID(), NOON, CHINA, null, null, new OrganisationId("cn-gacc"), true, null, null);

        assertThat(rules(stranger, live(ROUTE))).containsExactly(Rule.R3);
        assertThat(rules(customs, live(ROUTE))).isEmpty();
    }

    @Test
    void r3_allows_two_days_either_side_and_says_nothing_where_no_leg_covers_the_time() {
        var late = NOON.plus(Duration.ofDays(2)).plus(Leg.GRACE);

        assertThat(rules(by(PRODUCER, CHINA, late), live(ROUTE))).isEmpty();
        assertThat(rules(by(PRODUCER, THAILAND, late), live(ROUTE))).containsExactly(Rule.R3);
        assertThat(rules(by(PRODUCER, THAILAND, late.plusSeconds(1)), live(ROUTE)))
                .isEmpty();
        assertThat(rules(by(STRANGER, THAILAND, NOON), live(null))).isEmpty();
    }

    @Test
    void r4_what_was_consumed_is_nowhere_any_more_yet_a_device_may_tell_late_what_it_saw_before() {
        var consumed = gone("CONSUMED", NOON);

        assertThat(rules(by(PRODUCER, CHINA, NOON.plus(Duration.ofHours(1))), consumed))
                .containsExactly(Rule.R4);
        assertThat(rules(by(PRODUCER, CHINA, NOON.minusSeconds(1)), consumed)).isEmpty();
    }

    @Test
    void r4_exported_goods_are_honest_abroad_and_not_in_the_country_they_left() {
        var exported = gone("EXPORTED", NOON);
        var weeksLater = NOON.plus(Duration.ofDays(30));

        assertThat(rules(by(BUYER, GERMANY, weeksLater), exported)).isEmpty();
        assertThat(rules(by(PRODUCER, CHINA, weeksLater), exported)).containsExactly(Rule.R4);
    }

    @Test
    void r5_no_goods_go_from_shanghai_to_hamburg_in_an_hour() {
        var there = at(SHANGHAI, NOON.minus(Duration.ofHours(1)));
        var known = new KnownGram(Verdict.AUTHENTIC, MAGNETS, null, List.of(there));

        var findings = CloneRules.judge(at(HAMBURG, NOON), known);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.R5);
            assertThat(finding.against()).isEqualTo(there.id());
            assertThat(finding.evidence())
                    .hasEntrySatisfying(
                            "kilometres",
                            kilometres -> assertThat(Long.parseLong(kilometres.toString()))
                                    .isBetween(8_400L, 8_800L));
        });
        assertThat(rules(at(HAMBURG, NOON.plus(Duration.ofHours(9))), known)).isEmpty();
    }

    @Test
    void r5_two_clocks_ten_minutes_apart_in_one_town_are_no_journey() {
        var known = new KnownGram(Verdict.AUTHENTIC, MAGNETS, null, List.of(at(SHANGHAI, NOON)));
        var nextQuay = Position.ofDegrees("31.60", "121.60");

        assertThat(rules(at(nextQuay, NOON), known)).isEmpty();
    }

    @Test
    void r6_a_gram_lies_in_one_closed_pack() {
        var packed = new Holding(
                LotId.random(), "LIVE", NOON, CHINA, null, new Packed(PACK, NOON.minus(Duration.ofDays(1))), null);
        var known = new KnownGram(Verdict.AUTHENTIC, MAGNETS, packed, List.of());

        assertThat(rules(in(OTHER_PACK, NOON), known)).containsExactly(Rule.R6);
        assertThat(rules(in(PACK, NOON), known)).isEmpty();
        assertThat(rules(in(OTHER_PACK, NOON.minus(Duration.ofDays(2))), known)).isEmpty();
    }

    @Test
    void r6_two_packs_without_a_repacking_between_them_contradict_each_other() {
        var earlier = in(PACK, NOON.minus(Duration.ofDays(3)));
        var repacked = NOON.minus(Duration.ofDays(1));

        assertThat(rules(in(OTHER_PACK, NOON), unpacked(null, earlier))).containsExactly(Rule.R6);
        assertThat(rules(in(OTHER_PACK, NOON), unpacked(repacked, earlier))).isEmpty();
    }

    @Test
    void r7_a_label_of_another_item() {
        var scan = new Scan(UUID.randomUUID(), NOON, CHINA, null, null, PRODUCER, false, OTHER_ITEM, null);

        assertThat(rules(scan, live(ROUTE))).containsExactly(Rule.R7);
    }

    @Test
    void several_rules_are_told_at_once_in_their_order() {
        var scan = new Scan(UUID.randomUUID(), NOON, THAILAND, null, HAMBURG, STRANGER, false, OTHER_ITEM, null);
        var holding = new Holding(LotId.random(), "LIVE", NOON, CHINA, ROUTE, null, null);
        var known = new KnownGram(
                Verdict.AUTHENTIC, MAGNETS, holding, List.of(at(SHANGHAI, NOON.minus(Duration.ofMinutes(5)))));

        assertThat(rules(scan, known)).containsExactly(Rule.R3, Rule.R5, Rule.R7);
    }

    private static List<Rule> rules(Scan scan, KnownGram known) {
        return CloneRules.judge(scan, known).stream().map(Finding::rule).toList();
    }

    private static Scan by(OrganisationId by, CountryCode country, Instant at) {
        return new Scan(UUID.randomUUID(), at, country, null, null, by, false, MAGNETS, null);
    }

    private static Scan at(Position position, Instant at) {
        return new Scan(UUID.randomUUID(), at, CHINA, null, position, PRODUCER, false, null, null);
    }

    private static Scan in(String pack, Instant at) {
        return new Scan(UUID.randomUUID(), at, CHINA, null, null, PRODUCER, false, null, pack);
    }

    private static KnownGram live(@Nullable Route route) {
        var holding = new Holding(LotId.random(), "LIVE", NOON, CHINA, route, null, null);
        return new KnownGram(Verdict.AUTHENTIC, MAGNETS, holding, List.of());
    }

    private static KnownGram gone(String state, Instant since) {
        var holding = new Holding(LotId.random(), state, since, CHINA, null, null, null);
        return new KnownGram(Verdict.AUTHENTIC, MAGNETS, holding, List.of());
    }

    private static KnownGram unpacked(@Nullable Instant repacked, Scan earlier) {
        var holding = new Holding(LotId.random(), "LIVE", NOON, CHINA, null, null, repacked);
        return new KnownGram(Verdict.AUTHENTIC, MAGNETS, holding, List.of(earlier));
    }
}
