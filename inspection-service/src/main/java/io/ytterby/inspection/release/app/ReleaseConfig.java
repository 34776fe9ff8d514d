package io.ytterby.inspection.release.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Read and validated at start. */
@ConfigMapping(prefix = "inspection.release")
public interface ReleaseConfig {
    /** How long licensing may have been silent at most. */
    @WithDefault("PT30S")
    Duration licensingSilence();
}
