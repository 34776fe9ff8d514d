package io.ytterby.licensing.controllist.app;

import io.ytterby.licensing.controllist.domain.InstrumentId;
import io.ytterby.licensing.controllist.domain.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where proposed changes of the list are kept. */
public interface Proposals {
    /** Fails if one is open for the same instrument. */
    void add(Proposal proposal);

    Optional<Proposal> lookUp(UUID id);

    /** The same, and locked until the transaction ends: two who decide at once decide one after the other. */
    Optional<Proposal> lock(UUID id);

    Optional<Proposal> openOf(InstrumentId instrument);

    void decide(Proposal decided);

    /** Newest first. */
    List<Proposal> newest(int most);
}
