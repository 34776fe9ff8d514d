package io.ytterby.tips.telling.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How late others are told. */
@ConfigMapping(prefix = "tips.telling")
public interface TellingConfig {
    /** The longest delay; each is drawn evenly from nothing to this. */
    @WithDefault("PT48H")
    Duration longestDelay();

    /** How often what is due is looked for. */
    @WithDefault("1m")
    String every();
}
