package io.ytterby.intelligence.entity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.intelligence.entity.domain.EntityLink;
import io.ytterby.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What ties two entities; basis says whether somebody has made sure. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkReply(
        UUID linkId,
        UUID from,
        UUID to,
        EntityLink.LinkType type,
        EntityLink.Basis basis,
        @Nullable BigDecimal share,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String source,
        String madeBy,
        Instant madeAt,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason) {
    static LinkReply of(EntityLink link) {
        return new LinkReply(
                link.id(),
                link.from().value(),
                link.to().value(),
                link.type(),
                link.basis(),
                link.share(),
                link.since(),
                link.until(),
                link.source(),
                link.madeBy().value(),
                link.madeAt(),
                text(link.verifiedBy()),
                link.verifiedAt(),
                text(link.endedBy()),
                link.endedAt(),
                link.endReason());
    }

    private static @Nullable String text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
