package io.ytterby.diversion.cell;

import org.jspecify.annotations.Nullable;

/**
 * All that detectors remember. A map offline, a store of Kafka Streams in the service: the same code runs over both, and the same
 * records in the same order give the same cells.
 */
public interface Cells {
    /** The cell as it was last put, or null. The caller does not change the bytes. */
    byte @Nullable [] get(Key key);

    /** Keeps these bytes. The caller does not change them afterwards. */
    void put(Key key, byte[] cell);
}
