package io.ytterby.gateway.duty.app;

/** What can come of declaring something. */
public sealed interface DeclareOutcome<T> {
    /** Kept. */
    record Kept<T>(Declared.Document<T> document) implements DeclareOutcome<T> {}

    /** Somebody changed it before. */
    record Stale<T>(long current) implements DeclareOutcome<T> {}
}
