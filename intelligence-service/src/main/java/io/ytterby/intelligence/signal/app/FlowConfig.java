package io.ytterby.intelligence.signal.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How trade records are judged as they stream by. */
@ConfigMapping(prefix = "intelligence.flow")
public interface FlowConfig {
    /** Whether this replica takes part. */
    @WithDefault("true")
    boolean enabled();

    /** How often results are committed: nobody sees a signal before. */
    @WithDefault("50")
    long commitMillis();

    /** Streams threads of this replica; more than partitions are of no use. */
    @WithDefault("1")
    int threads();

    /**
     * How far a record may be behind the newest of its country and still be learned. A later one is judged by what is known, says that it
     * was late, and changes nothing.
     */
    @WithDefault("60")
    int graceDays();

    /** A cell that no record touched for so long is forgotten. */
    @WithDefault("800")
    int retentionDays();

    /**
     * Masses below which the law asks for no licence, on the class path; a regulator's own file has the same shape. Lots that stay below one and
     * together are above it are {@code SPLITTING}.
     */
    @WithDefault("intelligence/mass-limits.json")
    String limits();

    /** Where Kafka Streams keeps its lock; cells are in memory and in their changelog. */
    @WithDefault("${java.io.tmpdir}/ytterby-flow")
    String stateDir();
}
