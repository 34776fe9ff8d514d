package io.ytterby.gateway.trust.app;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.credentials.RefusedException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps {@link KnownIssuers} fresh, on a thread of its own: an issuer that is away holds up nothing. */
@Singleton
class FollowIssuer {
    private static final Logger LOG = Logger.getLogger(FollowIssuer.class);

    private final KnownIssuers known;
    private final Duration every;
    private final Thread thread = Thread.ofPlatform().daemon().name("trust").unstarted(this::follow);

    FollowIssuer(
            KnownIssuers known,
            @ConfigProperty(name = "gateway.trust.refresh-every", defaultValue = "5s") Duration every) {
        this.known = known;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        known.recall();
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.interrupt();
    }

    private void follow() {
        var said = "";
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var failure = refresh();
                if (!failure.equals(said) && !failure.isEmpty())
                    LOG.warnf("the issuer's trust list could not be had, the last one stays: %s", failure);
                said = failure;
                Thread.sleep(every.toMillis());
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    /** Why not; empty if it went well. */
    private String refresh() throws InterruptedException {
        try {
            known.refresh();
            return "";
        } catch (IOException | RefusedException away) {
            return String.valueOf(away.getMessage());
        }
    }
}
