package io.ytterby.gateway.webhook.app;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.ytterby.kit.outbound.Addresses;
import io.ytterby.kit.outbound.PinnedSender;
import io.ytterby.kit.outbound.Resolver;
import io.ytterby.kit.outbound.Sender;
import io.ytterby.kit.outbound.domain.TargetPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The kit's way to strangers' addresses, as the settings of webhooks have it. */
@Singleton
class WebhookParts {
    @Produces
    @Singleton
    Addresses addresses(Resolver resolver, WebhookConfig config) {
        return new Addresses(resolver, new TargetPolicy(config.ports(), config.loopback()));
    }

    @Produces
    @Singleton
    Sender sender(Vertx vertx, WebhookConfig config) {
        return new PinnedSender(vertx, new HttpClientOptions(), config.connectTimeout(), config.answerTimeout());
    }
}
