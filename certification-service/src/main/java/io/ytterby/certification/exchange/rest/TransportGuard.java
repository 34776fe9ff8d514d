package io.ytterby.certification.exchange.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.certification.exchange.app.ExchangeConfig;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.kit.problem.PactErrors;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * PACT is spoken over TLS only. The gateway says how a request came to it; what comes without its word comes from inside
 * the platform. It is refused before anybody looks at the token or the secret in it.
 */
@Singleton
class TransportGuard {
    private static final String ROOT = "/pact/";
    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";

    /** Higher runs earlier; authentication has 200. */
    private static final int BEFORE_AUTHENTICATION = 500;

    private final ExchangeConfig config;
    private final Clock clock;

    TransportGuard(ExchangeConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    void install(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_AUTHENTICATION);
    }

    private void guard(RoutingContext context) {
        var request = context.request();
        var path = request.path();
        boolean refused = path != null
                && path.startsWith(ROOT)
                && config.transport() == ExchangeConfig.Transport.GATEWAY_TLS
                && "http".equalsIgnoreCase(request.getHeader(FORWARDED_PROTO));
        if (!refused) {
            context.next();
            return;
        }
        request.resume();
        var error = PactJson.object();
        PactErrors.of(
                        403,
                        "PACT is spoken over HTTPS only. Whatever you have sent was in the clear: have a secret or a"
                                + " token in it ended.",
                        null,
                        clock.instant())
                .forEach(error::put);
        context.response()
                .setStatusCode(403)
                .putHeader("Content-Type", PactErrors.MEDIA_TYPE)
                .end(PactJson.text(error));
    }
}
