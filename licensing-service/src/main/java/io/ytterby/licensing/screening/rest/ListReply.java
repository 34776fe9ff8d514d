package io.ytterby.licensing.screening.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.licensing.screening.domain.ListVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a list as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListReply(
        String id,
        String title,
        int version,
        ListVersion.Status status,
        String source,
        LocalDate published,
        int entries,
        int names,
        int lostEntries,
        String sha256,
        String loadedBy,
        Instant loadedAt,
        @Nullable String releasedBy,
        @Nullable String releaseReason) {
    static ListReply of(ListVersion version) {
        var by = version.releasedBy();
        return new ListReply(
                version.list().value(),
                version.title(),
                version.version(),
                version.status(),
                version.source(),
                version.published(),
                version.entries(),
                version.names(),
                version.lost(),
                version.sha256(),
                version.loadedBy().value(),
                version.loadedAt(),
                by == null ? null : by.value(),
                version.releaseReason());
    }
}
