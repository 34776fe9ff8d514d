package io.ytterby.gateway.watch.app;

/** What can come of keeping rules. */
public sealed interface WatchOutcome {
    /** Kept. */
    record Kept(WatchRules.Document document) implements WatchOutcome {}

    /**
     * Somebody changed them before.
     *
     * @param current 0 if there are none yet
     */
    record Stale(long current) implements WatchOutcome {}
}
