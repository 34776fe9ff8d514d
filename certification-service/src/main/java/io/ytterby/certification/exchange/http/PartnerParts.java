package io.ytterby.certification.exchange.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.ytterby.certification.exchange.app.ExchangeConfig;
import io.ytterby.kit.outbound.Addresses;
import io.ytterby.kit.outbound.PinnedSender;
import io.ytterby.kit.outbound.Resolver;
import io.ytterby.kit.outbound.Sender;
import io.ytterby.kit.outbound.domain.TargetPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The kit's way to strangers' addresses, as the settings of the exchange have it. */
@Singleton
class PartnerParts {
    /** A page of footprints, which may be long. */
    private static final int MOST_OF_ANSWER = 1024 * 1024;

    @Produces
    @Singleton
    Addresses addresses(Resolver resolver, ExchangeConfig config) {
        return new Addresses(resolver, new TargetPolicy(config.ports(), config.loopback()));
    }

    @Produces
    @Singleton
    Sender sender(Vertx vertx, ExchangeConfig config) {
        return new PinnedSender(
                vertx, new HttpClientOptions(), config.connectTimeout(), config.answerTimeout(), MOST_OF_ANSWER);
    }
}
