package io.ytterby.intelligence.casework.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How cases are worked on. */
@ConfigMapping(prefix = "intelligence.case")
public interface CaseConfig {
    /** How long a sealed name can be read once it was released. */
    @WithDefault("PT1H")
    Duration identityOpen();

    /** A TrueType file with Latin and Chinese letters for the printed case; it is embedded, so it must allow that. */
    Optional<Path> font();
}
