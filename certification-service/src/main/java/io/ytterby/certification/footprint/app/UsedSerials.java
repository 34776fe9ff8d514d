package io.ytterby.certification.footprint.app;

import io.ytterby.certification.footprint.domain.FootprintId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The book of energy certificates and offsets: each stands behind one footprint, whoever declared it. */
public interface UsedSerials {
    /** What is counted once. */
    enum Kind {
        ENERGY,
        OFFSET
    }

    /** Nobody else reads or writes the book until the transaction ends. */
    void lock();

    /** For which footprint or certificate it was used; capitals and blanks do not matter. */
    Optional<UUID> usedBy(Kind kind, String name);

    /**
     * Takes them for a footprint; the book is locked.
     *
     * @param from whose place it takes: what that one used goes over to it; null if there is none
     */
    void take(Kind kind, List<String> names, FootprintId footprint, @Nullable FootprintId from);
}
