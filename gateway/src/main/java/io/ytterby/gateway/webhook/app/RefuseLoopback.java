package io.ytterby.gateway.webhook.app;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** Does not let a production gateway start that would send to itself. */
@Singleton
class RefuseLoopback {
    private final WebhookConfig config;

    RefuseLoopback(WebhookConfig config) {
        this.config = config;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
        boolean production = LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod");
        if (production && config.loopback())
            throw new IllegalStateException(
                    "gateway.webhook.loopback lets a webhook reach this machine itself. Take it away in production.");
    }
}
