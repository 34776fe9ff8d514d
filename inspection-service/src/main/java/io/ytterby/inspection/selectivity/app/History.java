package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What this service remembers of the parties and the lots of a declaration. */
public interface History {
    /** When exporter and consignee first dealt with each other, but for what came to nothing. */
    Optional<Instant> firstDealing(Declaration declaration);

    /** Verified failures of the exporter's goods since then. */
    long failuresOfExporter(Declaration declaration, Instant since);

    /** Selected goods that the exporter took back before anybody looked. */
    long withdrawals(Declaration declaration, Instant since);

    /** Of each of its lots. */
    Map<LotId, OfLot> lots(Declaration declaration);

    /** Earlier declarations of a lot, and verified failures among them. */
    record OfLot(long declarations, long failures) {}
}
