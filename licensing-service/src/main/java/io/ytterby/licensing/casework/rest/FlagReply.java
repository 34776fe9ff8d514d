package io.ytterby.licensing.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.casework.domain.Flag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A flag as officers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FlagReply(
        long id,
        UUID applicationId,
        String kind,
        String reason,
        PersonId raisedBy,
        Instant raisedAt,
        boolean stands,
        @Nullable PersonId removedBy,
        @Nullable Instant removedAt,
        @Nullable String removalReason) {
    /** All flags of a case, oldest first. */
    record FlagsReply(List<FlagReply> items) {
        static FlagsReply of(List<Flag> flags) {
            return new FlagsReply(flags.stream().map(FlagReply::of).toList());
        }
    }

    static FlagReply of(Flag flag) {
        var removal = flag.removal();
        return new FlagReply(
                flag.id(),
                flag.application().value(),
                flag.kind(),
                flag.reason(),
                flag.raisedBy(),
                flag.raisedAt(),
                flag.stands(),
                removal == null ? null : removal.by(),
                removal == null ? null : removal.at(),
                removal == null ? null : removal.reason());
    }
}
