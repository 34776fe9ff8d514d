package io.ytterby.gateway.projection.app;

import io.ytterby.gateway.projection.domain.Position;
import java.util.List;

/** Where the projection is kept for a start while Kafka is away. */
public interface Snapshots {
    /** Whether there is a place for them. */
    boolean areKept();

    /**
     * Writes all that the projection knows, in the place of what was written before.
     *
     * @param positions how far the topics had been read before the call: what is told meanwhile may be in it too, and
     *     coming again changes nothing
     * @return how many bytes
     */
    long keep(Projection projection, List<Position> positions);

    /**
     * Tells the projection all that was written last.
     *
     * @return how far the topics had been read; empty if nothing was kept, or it is broken, which is said aloud
     */
    List<Position> restore(Projection projection);
}
