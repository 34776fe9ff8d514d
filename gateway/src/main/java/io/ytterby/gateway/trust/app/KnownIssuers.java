package io.ytterby.gateway.trust.app;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.verify.Bundle;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The newest trust list and status lists that the pinned root vouches for. They are fetched by the clock, never because of
 * what somebody asks or hands in; when the issuer is away the last ones go on counting, and verdicts grow stale by
 * themselves.
 */
@Singleton
public class KnownIssuers {
    private static final Logger LOG = Logger.getLogger(KnownIssuers.class);

    private final Issuer issuer;
    private final TrustFiles files;
    private volatile @Nullable Trusted trusted;
    private @Nullable VerifyingKey root;

    KnownIssuers(Issuer issuer, TrustFiles files) {
        this.issuer = issuer;
        this.files = files;
    }

    /** Empty until the issuer has been heard once, by this process or by one before it. */
    public Optional<Trusted> trusted() {
        return Optional.ofNullable(trusted);
    }

    /** What a process before this one has kept; it counts as long as its own dates let it. */
    synchronized void recall() {
        files.root().ifPresent(pinned -> root = pinned);
        var pinned = root;
        if (pinned == null) return;
        files.bundle().ifPresent(kept -> {
            try {
                trusted = Trusted.of(Bundle.verified(kept, pinned));
            } catch (RefusedException spoilt) {
                LOG.warnf("the kept trust bundle does not count: %s", spoilt.getMessage());
            }
        });
    }

    /**
     * Fetches anew.
     *
     * @throws RefusedException if the pinned root does not vouch for what came; what is known stays
     */
    public synchronized void refresh() throws IOException, InterruptedException {
        var pinned = root;
        if (pinned == null) {
            pinned = VerifyingKey.ofMultibase(issuer.root().strip());
            root = pinned;
        }
        var text = issuer.bundle();
        var bundle = Bundle.verified(text, pinned);
        var known = trusted;
        // An answer from a cache on the way must not take back what is known already.
        if (known != null && bundle.issuedAt().isBefore(known.bundle().issuedAt())) return;
        trusted = Trusted.of(bundle);
        files.keep(pinned, text);
    }
}
