package io.ytterby.inspection.hold.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Read and validated at start. */
@ConfigMapping(prefix = "inspection.hold")
public interface HoldConfig {
    /** When a hold must be looked at again if nobody named a day, where no law of its port is known. */
    @WithDefault("P30D")
    Duration reviewAfter();
}
