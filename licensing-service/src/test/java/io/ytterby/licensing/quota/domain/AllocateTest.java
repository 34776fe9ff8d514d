package io.ytterby.licensing.quota.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.testsupport.Cases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AllocateTest {
    private static final UUID ROUND = UUID.fromString("5b0c5f0e-6a0a-4b6e-9a58-0d1f6a1f0001");

    @Test
    void pro_rata_gives_the_floor_first_and_the_rest_by_what_is_still_asked() {
        var grants = Allocate.by(terms(QuotaRule.PRO_RATA_WITH_FLOOR, 100, 10, 0), asks(10, 60, 130));

        assertThat(grants).extracting(Grant::grantedMg).containsExactly(10L, 31L, 59L);
    }

    @Test
    void a_floor_that_does_not_reach_for_all_is_lowered_for_all_alike() {
        var grants = Allocate.by(terms(QuotaRule.PRO_RATA_WITH_FLOOR, 10, 7, 0), asks(3, 50, 50));

        assertThat(grants).extracting(Grant::grantedMg).containsExactly(3L, 4L, 3L);
    }

    @Test
    void max_min_fair_contents_the_small_and_levels_the_others() {
        var grants = Allocate.by(terms(QuotaRule.MAX_MIN_FAIR, 100, 0, 0), asks(10, 200, 45, 300));

        assertThat(grants).extracting(Grant::grantedMg).containsExactly(10L, 30L, 30L, 30L);
    }

    @Test
    void milligrams_that_do_not_divide_go_to_the_first_ids_among_equals() {
        var rounded = Allocate.by(terms(QuotaRule.PRO_RATA_WITH_FLOOR, 5, 0, 0), asks(3, 3, 3));

        assertThat(rounded).extracting(Grant::grantedMg).containsExactly(2L, 2L, 1L);
    }

    @Test
    void masses_near_the_largest_that_can_be_counted_do_not_overflow() {
        long large = 10_000_000_000_000_000L;

        for (var rule : QuotaRule.values()) {
            var grants = Allocate.by(terms(rule, large, 0, 0), asks(large, large, large));
            assertThat(sum(grants)).isEqualTo(large);
        }
    }

    @Test
    void another_seed_another_beacon_or_another_request_draws_another_order() {
        var terms = terms(QuotaRule.SEEDED_LOTTERY, 10, 0, 0);
        var requests = asks(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10).requests();

        var winners = Stream.of(
                        new Draw("seed", "", requests), new Draw("seed 2", "", requests),
                        new Draw("seed", "text", requests), new Draw("seed", "", requests.subList(0, 11)))
                .map(draw -> winner(Allocate.by(terms, draw)))
                .distinct();

        assertThat(winners).hasSizeGreaterThan(1);
    }

    @Test
    void fulfilment_tells_how_unfair_a_split_is_and_even_splits_are_not() {
        var even = Allocation.of(terms(QuotaRule.PRO_RATA_WITH_FLOOR, 50, 0, 0), asks(40, 60));
        var uneven = Allocation.of(terms(QuotaRule.MAX_MIN_FAIR, 50, 0, 0), asks(10, 90));

        assertThat(even.unfairness().fulfilmentGap()).hasToString("0/1");
        assertThat(uneven.unfairness().fulfilmentGap()).hasToString("5/9");
        assertThat(uneven.unfairness().fulfilmentGap().decimal()).isEqualTo("0.555556");
        assertThat(uneven.unfairness().gini()).hasToString("3/10");
        assertThat(uneven.unfairness().largestRegretMg()).isEqualTo(50);
    }

    record Case(QuotaTerms terms, Draw draw) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("cases")
    void all_of_the_quota_is_given_and_nobody_gets_more_than_asked(long seed, Case one) {
        var grants = Allocate.by(one.terms(), one.draw());

        long asked =
                one.draw().requests().stream().mapToLong(QuotaRequest::askedMg).sum();
        assertThat(sum(grants)).isEqualTo(Math.min(asked, one.terms().availableMg()));
        assertThat(grants).allSatisfy(grant -> assertThat(grant.grantedMg()).isBetween(0L, grant.askedMg()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("cases")
    void the_order_of_the_requests_changes_nothing(long seed, Case one) {
        var shuffled = new ArrayList<>(one.draw().requests());
        Collections.shuffle(shuffled, new Random(seed));

        var again = Allocation.of(
                one.terms(), new Draw(one.draw().seed(), one.draw().beacon(), shuffled));

        assertThat(again).isEqualTo(Allocation.of(one.terms(), one.draw()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("cases")
    void whoever_asks_for_more_gets_no_less(long seed, Case one) {
        if (one.terms().rule() == QuotaRule.SEEDED_LOTTERY) return; // another request draws another order
        var before = Allocate.by(one.terms(), one.draw());
        var requests = new ArrayList<>(one.draw().requests());
        var first = requests.getFirst();
        requests.set(0, new QuotaRequest(first.applicant(), first.askedMg() + 1 + seed));

        var after = Allocate.by(one.terms(), new Draw("", "", requests));

        assertThat(after.getFirst().grantedMg())
                .isGreaterThanOrEqualTo(before.getFirst().grantedMg());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("cases")
    void naive_sums_come_to_the_same(long seed, Case one) {
        var grants = Allocate.by(one.terms(), one.draw());

        assertThat(grants).isEqualTo(NaiveAllocation.by(one.terms(), one.draw()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("cases")
    void a_proof_holds_and_a_milligram_moved_is_found(long seed, Case one) {
        var allocation = Allocation.of(one.terms(), one.draw());
        var proof = allocation.proof();
        var moved = new ArrayList<>(allocation.grants());
        var first = moved.getFirst();
        long other = first.grantedMg() == 0 ? 1 : first.grantedMg() - 1;
        moved.set(0, new Grant(first.applicant(), first.askedMg(), other));

        assertThat(VerifyAllocation.faults(
                        one.terms(), one.draw(), allocation.grants(), proof.document(), proof.sha256()))
                .isEmpty();
        assertThat(VerifyAllocation.faults(one.terms(), one.draw(), moved, proof.document(), proof.sha256()))
                .hasSize(1);
        assertThat(VerifyAllocation.faults(
                        one.terms(), one.draw(), allocation.grants(), proof.document() + " ", proof.sha256()))
                .hasSize(1);
    }

    static Stream<Arguments> cases() {
        return Cases.of(60, AllocateTest::anyCase);
    }

    private static Case anyCase(RandomGenerator random) {
        var rule = QuotaRule.values()[random.nextInt(3)];
        int applicants = random.nextInt(1, 12);
        long scale = random.nextBoolean() ? 30 : 10_000_000_000_000L;
        var requests = IntStream.range(0, applicants)
                .mapToObj(i -> new QuotaRequest(id(i), random.nextLong(1, scale)))
                .toList();
        long floor = rule == QuotaRule.PRO_RATA_WITH_FLOOR ? random.nextLong(0, scale) : 0;
        // Not so small a lot that the naive way would take turns for ever.
        long lot = rule == QuotaRule.SEEDED_LOTTERY && random.nextBoolean() ? 1 + scale / 20 : 0;
        var seed = rule == QuotaRule.SEEDED_LOTTERY ? "seed " + random.nextInt() : "";
        var terms = new QuotaTerms(
                ROUND,
                Element.Dy,
                2027,
                random.nextLong(1, scale * 4),
                rule,
                floor,
                lot,
                seed.isEmpty() ? "" : QuotaRound.commitment(seed),
                "");
        return new Case(terms, new Draw(seed, "", requests));
    }

    private static QuotaTerms terms(QuotaRule rule, long available, long floor, long lot) {
        return new QuotaTerms(ROUND, Element.Dy, 2027, available, rule, floor, lot, "", "");
    }

    private static Draw asks(long... asked) {
        return new Draw(
                "",
                "",
                IntStream.range(0, asked.length)
                        .mapToObj(i -> new QuotaRequest(id(i), asked[i]))
                        .toList());
    }

    private static OrganisationId id(int number) {
        return new OrganisationId("cn-firm-" + (char) ('a' + number));
    }

    private static OrganisationId winner(List<Grant> grants) {
        return grants.stream()
                .filter(grant -> grant.grantedMg() > 0)
                .findFirst()
                .orElseThrow()
                .applicant();
    }

    private static long sum(List<Grant> grants) {
        return grants.stream().mapToLong(Grant::grantedMg).sum();
    }
}
