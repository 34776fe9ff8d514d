package io.ytterby.tracking.interop.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Names that other networks know organisations by. Read at start. */
@ConfigMapping(prefix = "tracking.interop")
public interface InteropConfig {
    /** Business partner numbers of Catena-X, {@code BPNL} and twelve characters, by organisation. */
    Map<String, String> bpnl();

    /** The decentralised identifier in whose name traceability events are issued. */
    @WithDefault("did:web:localhost")
    String issuer();
}
