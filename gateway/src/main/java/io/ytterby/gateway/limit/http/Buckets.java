package io.ytterby.gateway.limit.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.ytterby.gateway.limit.domain.Allowance;
import io.ytterby.gateway.limit.domain.Client;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** A bucket for each client. The table is bounded: whoever invents clients pushes out idle ones, and gains nothing. */
@Singleton
public class Buckets {
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final Cache<Client, Bucket> buckets;
    private final Allowance person;
    private final Allowance address;
    private final Map<String, Allowance> people;

    Buckets(LimitSettings settings) {
        this.person = settings.person().allowance();
        this.address = settings.address().allowance();
        this.people = settings.people().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().allowance()));
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();
    }

    /** Takes one request from the client's bucket; the answer says whether there was one, and how long to wait if not. */
    ConsumptionProbe take(Client client) {
        return of(client).tryConsumeAndReturnRemaining(1);
    }

    /** What {@link #take} would say, without taking. */
    boolean isEmpty(Client client) {
        var bucket = buckets.getIfPresent(client);
        return bucket != null && bucket.getAvailableTokens() < 1;
    }

    long known() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket of(Client client) {
        return buckets.get(client, fresh -> bucket(allowance(fresh)));
    }

    private Allowance allowance(Client client) {
        return switch (client) {
            case Client.Address ignored -> address;
            case Client.Person(var subject, var ignored) -> people.getOrDefault(subject, person);
        };
    }

    private static Bucket bucket(Allowance allowance) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(allowance.burst())
                        .refillGreedy(allowance.perSecond(), Duration.ofSeconds(1))
                        .build())
                .build();
    }
}
