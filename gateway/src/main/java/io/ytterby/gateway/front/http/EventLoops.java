package io.ytterby.gateway.front.http;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.inject.Singleton;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One event loop for each processor, where Vert.x would make two: two loops on one core take turns, and each turn is a
 * switch of threads for every few requests.
 */
@Singleton
final class EventLoops implements VertxOptionsCustomizer {
    private final OptionalInt told;

    EventLoops(@ConfigProperty(name = "quarkus.vertx.event-loops-pool-size") OptionalInt told) {
        this.told = told;
    }

    @Override
    public void accept(VertxOptions options) {
        if (told.isEmpty()) options.setEventLoopPoolSize(Runtime.getRuntime().availableProcessors());
    }
}
