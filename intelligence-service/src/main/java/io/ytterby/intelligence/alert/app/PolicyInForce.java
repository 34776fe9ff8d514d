package io.ytterby.intelligence.alert.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.intelligence.alert.domain.AlertPolicy;
import io.ytterby.intelligence.alert.domain.ExitKind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The policies of alerts, read once: a wrong file stops the service before it takes a request. */
@Singleton
public class PolicyInForce {
    private final List<Dated> policies;

    PolicyInForce(AlertConfig config, ObjectMapper json) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(config.policy())) {
            if (in == null) throw new IllegalStateException("there is no policy of alerts at " + config.policy());
            policies = json.readValue(in, File.class).policies().stream()
                    .sorted(Comparator.comparing(Dated::from).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the policy of alerts cannot be read", unreadable);
        }
        policies.forEach(Dated::policy);
    }

    record File(List<Dated> policies) {}

    record Dated(
            LocalDate from,
            BigDecimal raiseAt,
            BigDecimal discoverAt,
            BigDecimal joinAt,
            BigDecimal discoveryRate,
            Map<String, BigDecimal> hardTests,
            Map<ExitKind, BigDecimal> oddsFactors,
            String source,
            String confidence) {
        AlertPolicy policy() {
            return new AlertPolicy(raiseAt, discoverAt, joinAt, discoveryRate, hardTests, oddsFactors);
        }
    }

    /** @throws IllegalStateException if the first begins later */
    public AlertPolicy on(LocalDate day) {
        return policies.stream()
                .filter(dated -> !dated.from().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy of alerts is in force on " + day))
                .policy();
    }
}
