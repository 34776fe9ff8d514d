package io.ytterby.footprints.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.footprints.claims.BalanceAccount.Entry;
import io.ytterby.footprints.claims.BalanceAccount.Event;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimRulesTest {
    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("case.count", 100));
    }

    @ParameterizedTest
    @CsvSource({
        "12.4, 0, ZERO_OPERATIONAL_S1S2, 0, true",
        "12.4, 12.3, LOW_CARBON, 1, false",
        "12.4, 12.5, NEUTRAL_WITH_OFFSETS, 0, false",
        "15.0, 0, LOW_CARBON, 1, true",
        "15.000001, 0, FOOTPRINT_ONLY, 1, true",
        "0, 5, ZERO_GROSS, 0, true"
    })
    void a_class_follows_from_gross_first_and_whatever_offsets_carry_is_not_for_the_unions_consumers(
            BigDecimal gross, BigDecimal offsets, ClaimClass claimClass, BigDecimal scope1, boolean allowed) {
        var outcome = Claim.judge(
                new Claim.Figures(gross, offsets, scope1, BigDecimal.ZERO, Optional.of(new BigDecimal("15"))));

        assertThat(outcome).isInstanceOfSatisfying(Claim.Outcome.Judged.class, judged -> {
            assertThat(judged.claim().claimClass()).isEqualTo(claimClass);
            assertThat(judged.claim().euConsumerOffsetClaimAllowed()).isEqualTo(allowed);
        });
    }

    @Test
    void a_gross_below_zero_is_refused_for_something_was_netted_into_it() {
        var outcome = Claim.judge(new Claim.Figures(
                new BigDecimal("-1"), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Claim.Outcome.Refused.class,
                        refused -> assertThat(refused.problems().getFirst().pointer())
                                .isEqualTo("/gross"));
    }

    @Test
    void an_offset_counts_once_retired_and_for_its_beneficiary() {
        var good = new Offset("CCER", "1", new BigDecimal("5"), 2025, true, "PLANT");
        var other = new Offset("CCER", "2", new BigDecimal("7"), 2025, true, "OTHER");
        var live = new Offset("CCER", "3", new BigDecimal("7"), 2025, false, "PLANT");
        var used = new Offset("CCER", "4", new BigDecimal("7"), 2025, true, "PLANT");

        var judged = Offset.judge(List.of(good, good, other, live, used), "PLANT", "CCER/4"::equals);

        assertThat(judged.countingKg()).isEqualByComparingTo("5");
        assertThat(judged.rejected())
                .isEqualTo(Map.of(
                        "CCER/1", Offset.Rejection.DUPLICATE,
                        "CCER/2", Offset.Rejection.OTHER_BENEFICIARY,
                        "CCER/3", Offset.Rejection.NOT_RETIRED,
                        "CCER/4", Offset.Rejection.USED_BEFORE));
    }

    @Test
    void a_certificate_is_valid_from_its_first_moment_up_to_and_without_its_last() {
        var period = new ValidityPeriod(Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2026-03-01T00:00:00Z"));

        assertThat(period.covers(period.from())).isTrue();
        assertThat(period.covers(period.until().minusNanos(1))).isTrue();
        assertThat(period.covers(period.until())).isFalse();
        assertThat(new StatusHistory(period, List.of()).at(period.until())).isEqualTo(StatusHistory.Status.EXPIRED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_is_booked_claims_never_exceed_certified_input_times_conversion(long seed) {
        var random = new Random(seed);
        var account = new BalanceAccount(new BigDecimal("0.83"), LocalDate.of(2026, 1, 1), 3, random.nextBoolean());
        var events = new ArrayList<Event>();
        for (int i = 0; i < 40; i++) events.add(event(random));

        var claimed = BigDecimal.ZERO;
        var credited = BigDecimal.ZERO;
        for (var entry : account.book(events)) {
            if (entry instanceof Entry.Accepted accepted) claimed = claimed.add(accepted.massKg());
            if (entry instanceof Entry.Credited credit) credited = credited.add(credit.credit());
            assertThat(entry.balance()).isNotNegative();
            assertThat(claimed).isLessThanOrEqualTo(credited);
        }
    }

    private static Event event(Random random) {
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        var mass = BigDecimal.valueOf(random.nextInt(1_000_000), 3);
        return random.nextBoolean() ? new Event.Claimed(day, mass) : new Event.Input(day, mass, random.nextInt(4) > 0);
    }
}
