package io.ytterby.tracking.capture.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much may be captured at once, and by how many. */
@ConfigMapping(prefix = "tracking.capture")
public interface CaptureConfig {
    /** Most events of one document: {@code GS1-EPCIS-Capture-Limit}. */
    @WithDefault("100000")
    int events();

    /** Most bytes of one document: {@code GS1-EPCIS-Capture-File-Size-Limit}. */
    @WithDefault("128M")
    MemorySize fileSize();

    /** Most bytes of one event. */
    @WithDefault("512K")
    MemorySize eventSize();

    /** Most jobs of one organisation that have not finished. */
    @WithDefault("100")
    int openJobs();

    /** How many jobs one replica runs at once. */
    @WithDefault("2")
    int workers();

    /** How long a worker has a job without a sign of life; then another takes it up. */
    @WithDefault("15S")
    Duration lease();

    /** How often a job is tried that fails for no fault of the document. */
    @WithDefault("8")
    int attempts();

    /** How long what became of a job can be asked. */
    @WithDefault("P30D")
    Duration retention();
}
