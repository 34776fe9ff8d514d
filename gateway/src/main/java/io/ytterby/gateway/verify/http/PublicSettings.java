package io.ytterby.gateway.verify.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a stranger's address may ask of the public pages. Read at start. */
@ConfigMapping(prefix = "gateway.public")
public interface PublicSettings {
    /** Pages a second. */
    @WithDefault("10")
    int perSecond();

    /** Pages at once after a rest. */
    @WithDefault("60")
    int burst();

    /** How many pages a verification is worth. */
    @WithDefault("4")
    int verificationCosts();

    /** Addresses remembered at once; whoever invents them pushes out idle ones, and gains nothing. */
    @WithDefault("50000")
    int addresses();
}
