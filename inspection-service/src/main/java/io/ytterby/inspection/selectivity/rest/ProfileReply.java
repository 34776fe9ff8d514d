package io.ytterby.inspection.selectivity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.inspection.selectivity.app.Profiles;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the profile. {@code diff}, against the version before, and {@code document} only where one is shown alone.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileReply(
        long version,
        String status,
        String effectiveFrom,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable List<ProfileDiff.Difference> diff,
        @Nullable JsonNode document) {
    static ProfileReply row(Profiles.Version version) {
        return of(version, null, null);
    }

    static ProfileReply whole(Profiles.Version version, Profiles.@Nullable Version before) {
        var diff = before == null ? null : ProfileDiff.of(before.document(), version.document());
        return of(version, diff, version.document());
    }

    private static ProfileReply of(
            Profiles.Version version, @Nullable List<ProfileDiff.Difference> diff, @Nullable JsonNode document) {
        var second = version.approvedBy();
        return new ProfileReply(
                version.version(),
                second == null ? "PROPOSED" : "APPROVED",
                version.effectiveFrom().toString(),
                version.reason(),
                version.proposedBy().value(),
                version.proposedAt(),
                second == null ? null : second.value(),
                version.approvedAt(),
                diff,
                document);
    }
}
