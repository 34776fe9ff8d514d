package io.ytterby.gateway.projection.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.gateway.projection.domain.Audience;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.kernel.OrganisationId;
import java.util.List;
import java.util.stream.Collectors;

/** One entry of {@code visibleTo}. A scope that is not known here shows the least. */
@JsonIgnoreProperties(ignoreUnknown = true)
record VisibleToV1(OrganisationId org, String scope) {
    static Audience audience(List<VisibleToV1> entries) {
        return new Audience(entries.stream()
                .collect(Collectors.toMap(
                        VisibleToV1::org, VisibleToV1::known, (one, other) -> one == Scope.FULL ? one : other)));
    }

    private Scope known() {
        return scope.equals("full") ? Scope.FULL : Scope.STATUS;
    }
}
