package io.ytterby.kit.warm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a process asks itself before it says that it is ready, and how long at most. Read at start. */
@ConfigMapping(prefix = "ytterby.warm-up")
public interface WarmUpSettings {
    /** Not at all where it is zero: whoever starts the platform by himself waits for it, and nobody else does. */
    @WithDefault("0s")
    Duration most();

    /** What anybody may read here, without a token; each is the service's own. */
    Optional<List<String>> paths();

    /** So many times each at least. */
    @WithDefault("40")
    int leastRounds();

    /** What the slowest answer of a round may take. */
    @WithDefault("60ms")
    Duration fast();
}
