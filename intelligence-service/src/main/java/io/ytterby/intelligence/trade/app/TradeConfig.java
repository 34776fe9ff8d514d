package io.ytterby.intelligence.trade.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many trade records are taken at once. */
@ConfigMapping(prefix = "intelligence.trade")
public interface TradeConfig {
    /** Most bytes of one import. */
    @WithDefault("8388608")
    int importBytes();

    /** Most records of one import. */
    @WithDefault("20000")
    int importRecords();

    /** Most imports of one organisation that have not finished. */
    @WithDefault("50")
    int openImports();

    /** Records of one transaction: progress is seen and kept after each. */
    @WithDefault("500")
    int batch();

    /** How long a worker has an import without a sign of life; then another takes it up where it stood. */
    @WithDefault("60S")
    Duration lease();

    /** How long what became of an import can be asked. */
    @WithDefault("P90D")
    Duration retention();
}
