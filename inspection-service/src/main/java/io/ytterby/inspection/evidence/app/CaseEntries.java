package io.ytterby.inspection.evidence.app;

import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.kernel.DeclarationId;
import java.util.List;
import java.util.Optional;

/** The chains of all cases. Whoever appends has locked the declaration; nothing is ever changed or taken out. */
public interface CaseEntries {
    /** An entry as it lies there, with the hash that was stored beside it. */
    record Chained(CaseEntry entry, String hash) {}

    Optional<Chained> last(DeclarationId declaration);

    void add(Chained entry);

    /** Those behind place {@code after}, in their order. */
    List<Chained> list(DeclarationId declaration, long after, int limit);
}
