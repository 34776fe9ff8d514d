package io.ytterby.gateway.witness.app;

import java.util.List;

/** What the witness has kept. Nothing in it is ever changed or taken out. */
public interface Heads {
    /**
     * Keeps a head, and what contradicts it.
     *
     * @return the alarms that it raised, none of which was there before
     */
    List<Alarm> keep(WitnessedHead head);

    /** The longest of each service. */
    List<WitnessedHead> newest();

    /** A service's, longest first, shorter than {@code below}. */
    List<WitnessedHead> of(String service, long below, int limit);

    /** Newest first. */
    List<Alarm> alarms(int limit);
}
