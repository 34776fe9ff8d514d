package io.ytterby.gateway.front.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.limit.domain.Client;
import io.ytterby.kit.identity.TokenActors;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tokens whose signature, issuer, audience and times were found good less than half a minute ago, by their SHA-256. A key
 * that is withdrawn is so at most half a minute longer than it would be without; whoever is suspended or frozen is refused
 * at once all the same, since that is looked at anew with each request. A token bound to a certificate is never remembered.
 */
@Singleton
class KnownTokens {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 20_000;

    /** After the limits and before what answers. */
    private static final int ORDER = 6;

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(KnownTokens::sha256);

    private final Clock clock;
    private final Cache<String, Known> known;

    private record Known(KnownCaller caller, long expiresAtSecond) {}

    KnownTokens(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .executor(Runnable::run) // tidying up is less work than handing it to another thread
                .expireAfter(Expiry.creating((String hash, Known one) -> lifetime(one)))
                .build();
        Gauge.builder("ytterby.gateway.tokens.known", known, Cache::estimatedSize)
                .register(metrics);
    }

    private Duration lifetime(Known one) {
        long left = one.expiresAtSecond - clock.instant().getEpochSecond();
        return left < REMEMBERED.toSeconds() ? Duration.ofSeconds(Math.max(0, left)) : REMEMBERED;
    }

    void install(@Observes Router router) {
        router.route("/api/*").order(ORDER).handler(this::remember);
    }

    /** @param authorization the whole header; null if it must be looked at */
    @Nullable
    KnownCaller find(String authorization) {
        var one = known.getIfPresent(hash(authorization));
        return one == null || one.expiresAtSecond <= clock.instant().getEpochSecond() ? null : one.caller;
    }

    private void remember(RoutingContext context) {
        var header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null
                && context.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                && !token.containsClaim("cnf"))
            TokenActors.of(user.getSecurityIdentity()).ifPresent(actor -> {
                var client = new Client.Person(
                        token.getSubject(), actor.organisation().value());
                var caller = new KnownCaller(
                        client, actor, user.getSecurityIdentity().getRoles());
                known.put(hash(header), new Known(caller, token.getExpirationTime()));
            });
        context.next();
    }

    private static String hash(String header) {
        var digest = SHA_256.get().digest(header.getBytes(StandardCharsets.ISO_8859_1));
        return Base64.getEncoder().encodeToString(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
