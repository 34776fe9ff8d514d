package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.CaseStatus;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cases as the one who asks may see them: an authority's people see all but those that they are kept apart from. */
@ApplicationScoped
public class ReadCases {
    private final CaseFiles files;
    private final KeepApart keepApart;

    ReadCases(CaseFiles files, KeepApart keepApart) {
        this.files = files;
        this.keepApart = keepApart;
    }

    public Optional<CaseFile> one(Actor actor, CaseId id) {
        return keepApart.sees(actor, id) ? files.lookUp(id) : Optional.empty();
    }

    public List<CaseFiles.Listed> list(
            Actor actor,
            @Nullable CaseStatus status,
            @Nullable String assignee,
            @Nullable LinkKind kind,
            @Nullable String ref,
            long before,
            int limit) {
        if (!actor.isAuthority()) return List.of();
        return files.list(new CaseFiles.Query(KeepApart.names(actor), status, assignee, kind, ref), before, limit);
    }

    /** Its entries behind place {@code after}; empty if there is no such case. */
    public Optional<List<CaseFiles.Chained>> entries(Actor actor, CaseId id, long after, int limit) {
        return one(actor, id).map(found -> files.entries(id, after, limit));
    }
}
