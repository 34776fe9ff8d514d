package io.ytterby.tracking.query.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much a query may ask for. Read and validated at start. */
@ConfigMapping(prefix = "tracking.query")
public interface QueryConfig {
    /** Events of a page if nothing is said; the standard's own number. */
    @WithDefault("30")
    int perPage();

    /** The largest page. */
    @WithDefault("1000")
    int perPageMax();

    /** How long the next page may be asked for. */
    @WithDefault("PT30M")
    Duration pageExpiry();

    /** How many candidates one page may cost; after as many it ends early and the next page goes on. */
    @WithDefault("20000")
    int candidates();

    /** Events of a gram that a query may have to know. */
    @WithDefault("20000")
    int gramEvents();

    /**
     * Whether a subscriber may be any address, this machine and plain http included: for tests and for who tries the platform
     * out. Elsewhere it opens the network behind the service to whoever may subscribe.
     */
    @WithDefault("false")
    boolean webhooksAnywhere();
}
