package io.ytterby.inspection.instrument.app;

import io.ytterby.inspection.instrument.domain.InstrumentChange;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was proposed of instruments. Whoever decides a change has locked its row first. */
public interface InstrumentChanges {
    void add(InstrumentChange change);

    Optional<InstrumentChange> lookUp(UUID id);

    Optional<InstrumentChange> lock(UUID id);

    /** The one that waits for its second person: at most one of a kind for each instrument. */
    Optional<InstrumentChange> open(InstrumentId instrument, InstrumentChange.Content ofThisKind);

    void decide(InstrumentChange decided);

    /** The newest first, those placed before {@code before}. */
    List<Listed> list(
            @Nullable InstrumentId instrument, InstrumentChange.@Nullable Status status, long before, int limit);

    /** One of a list, with its place in it. */
    record Listed(long place, InstrumentChange change) {}
}
