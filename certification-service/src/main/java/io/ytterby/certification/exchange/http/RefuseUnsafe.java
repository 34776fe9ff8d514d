package io.ytterby.certification.exchange.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.ytterby.certification.exchange.app.ExchangeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** Does not let a production service start that would speak in the clear, or to itself. */
@Singleton
class RefuseUnsafe {
    private final ExchangeConfig config;

    RefuseUnsafe(ExchangeConfig config) {
        this.config = config;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
        boolean production = LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod");
        if (!production) return;
        if (config.loopback())
            throw new IllegalStateException("certification.exchange.loopback lets a partner's address reach this"
                    + " machine itself. Take it away in production.");
        if (config.transport() == ExchangeConfig.Transport.PLAIN)
            throw new IllegalStateException("certification.exchange.transport PLAIN gives tokens and footprints away"
                    + " on the wire. Set GATEWAY_TLS or TERMINATOR_TLS in production.");
    }
}
