package io.ytterby.licensing.application.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Appeal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal.
 *
 * @param review what the reviewer recommends, for authorities only
 * @param verdict how it was decided; the person for authorities only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppealReply(
        UUID id,
        UUID applicationId,
        String grounds,
        Instant lodgedAt,
        Appeal.Status status,
        @Nullable OpinionReply review,
        @Nullable OpinionReply verdict) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpinionReply(
            boolean allow, String reason, @Nullable PersonId by, Instant at) {
        static @Nullable OpinionReply of(Appeal.@Nullable Opinion one, boolean withPerson) {
            return one == null
                    ? null
                    : new OpinionReply(one.allow(), one.reason(), withPerson ? one.by() : null, one.at());
        }
    }

    static AppealReply of(Appeal one, Actor reader) {
        boolean whole = reader.isAuthority();
        return new AppealReply(
                one.id().value(),
                one.application().value(),
                one.grounds(),
                one.lodgedAt(),
                one.status(),
                whole ? OpinionReply.of(one.review(), true) : null,
                OpinionReply.of(one.verdict(), whole));
    }
}
