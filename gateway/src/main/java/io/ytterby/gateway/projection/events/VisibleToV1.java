package io.ytterby.gateway.projection.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.gateway.projection.domain.Audience;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One entry of {@code visibleTo}. A scope that is not known here shows the least. */
@JsonIgnoreProperties(ignoreUnknown = true)
record VisibleToV1(
        OrganisationId org, String scope, @Nullable Instant since) {
    static Audience audience(List<VisibleToV1> entries) {
        return new Audience(entries.stream()
                .collect(Collectors.toMap(
                        VisibleToV1::org, VisibleToV1::known, (one, other) -> one == Scope.FULL ? one : other)));
    }

    /** To whom it was granted, and when; mostly to nobody. */
    static Map<OrganisationId, Instant> granted(List<VisibleToV1> entries) {
        var granted = new HashMap<OrganisationId, Instant>();
        for (var entry : entries) if (entry.since != null) granted.put(entry.org, entry.since);
        return granted;
    }

    private Scope known() {
        return scope.equals("full") ? Scope.FULL : Scope.STATUS;
    }
}
