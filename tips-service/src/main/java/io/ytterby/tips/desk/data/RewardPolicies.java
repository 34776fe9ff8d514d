package io.ytterby.tips.desk.data;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.tips.desk.domain.RewardPolicy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bands of rewards by the day from which each holds: {@code tips/rewards.json}. */
@Singleton
public class RewardPolicies {
    private static final String TABLE = "/tips/rewards.json";

    private final List<RewardPolicy> policies;

    RewardPolicies(ObjectMapper json) throws IOException {
        try (var in = RewardPolicies.class.getResourceAsStream(TABLE)) {
            if (in == null) throw new IllegalStateException("there is no " + TABLE);
            this.policies = json.readValue(in, new TypeReference<>() {});
        }
    }

    /** Empty before the first of them. */
    public Optional<RewardPolicy> on(LocalDate day) {
        return policies.stream()
                .filter(policy -> !policy.from().isAfter(day))
                .max(Comparator.comparing(RewardPolicy::from));
    }
}
