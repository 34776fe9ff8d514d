package io.ytterby.gateway.trust.app;

import io.ytterby.gateway.support.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What the gateway knows of an office that publishes whatever a test says. */
public final class TrustedOffice implements Issuer {
    private final Office office;
    private final KnownIssuers known;
    private String root;
    private String bundle;

    public TrustedOffice(Office office, Path folder, Instant at) {
        this.office = office;
        this.root = office.root();
        this.bundle = office.bundle(at, false);
        this.known = new KnownIssuers(this, new TrustFiles(folder, Optional.empty()));
    }

    public KnownIssuers known() throws IOException, InterruptedException {
        known.refresh();
        return known;
    }

    /** Without asking anew. */
    public KnownIssuers asKnown() {
        return known;
    }

    /** As it was when the process began. */
    KnownIssuers recalled() {
        known.recall();
        return known;
    }

    public void publish(Instant at, Instant listsFrom, boolean suspended) {
        bundle = office.bundle(at, listsFrom, suspended);
    }

    void becomes(Office another, Instant at) {
        root = another.root();
        bundle = another.bundle(at, false);
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public String bundle() {
        return bundle;
    }
}
