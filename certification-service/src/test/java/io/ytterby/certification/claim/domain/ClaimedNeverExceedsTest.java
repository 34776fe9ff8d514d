package io.ytterby.certification.claim.domain;

import io.ytterby.testsupport.Cases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is blended, put on account, claimed, suspended, withdrawn and told again: now, and at any moment as known at any
 * moment. All of it: {@code -Dclaims.acts=100000}.
 */
class ClaimedNeverExceedsTest {
    private static final int ACTS = 500;

    static Stream<Arguments> worlds() {
        return Cases.of(Integer.getInteger("claims.acts", 2_000) / ACTS, World::new);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("worlds")
    void claimed_mass_never_exceeds_certified_input_times_yield_and_shares_sum_to_one(long seed, World world) {
        for (int act = 0; act < ACTS; act++) world.act();
    }
}
