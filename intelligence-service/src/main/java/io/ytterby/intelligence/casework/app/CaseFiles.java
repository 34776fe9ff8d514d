package io.ytterby.intelligence.casework.app;

import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.CaseStatus;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The chains of all cases, and beside each what it comes to. */
public interface CaseFiles {
    /** An entry as it lies there, with the hash that was stored beside it. */
    record Chained(CaseEntry entry, String hash) {}

    /** A case of a list, with its place in it. */
    record Listed(long place, CaseFile file) {}

    /**
     * What to list.
     *
     * @param who names under which the one who asks may be excluded
     */
    record Query(
            Set<String> who,
            @Nullable CaseStatus status,
            @Nullable String assignee,
            @Nullable LinkKind kind,
            @Nullable String ref) {
        public Query {
            who = Set.copyOf(who);
        }
    }

    Optional<CaseFile> lookUp(CaseId id);

    /** The same, and nobody else changes it before this transaction ends. */
    Optional<CaseFile> lock(CaseId id);

    /** The newest first. */
    List<Listed> list(Query query, long before, int limit);

    List<Chained> entries(CaseId id, long after, int limit);

    Optional<Chained> last(CaseId id);

    /** The first entry of a new case. */
    void open(CaseFile file, OrganisationId organisation, Chained first);

    /** Adds the entry, and writes down what the case comes to with it. */
    void append(CaseFile next, Chained entry);

    void addExport(UUID export, CaseId id, long entries);

    /** How many entries an export has; empty if there is none such. */
    Optional<Long> export(UUID export, CaseId id);

    /** The cases that point to one of these. */
    Set<CaseId> pointingTo(Set<String> entities, Set<String> organisations);
}
