package io.ytterby.licensing.controllist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.ytterby.licensing.controllist.app.Replay;
import io.ytterby.licensing.controllist.domain.ListVersion;
import io.ytterby.licensing.controllist.domain.Proposal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a change of the list stands, and what it flips.
 *
 * @param status PREVIEW, PROPOSED, IN_FORCE or WITHDRAWN
 * @param version of the list with the change; null while it waits
 * @param replay the open cases and live licences that get another answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeReply(
        String status,
        @Nullable ProposalReply proposal,
        @Nullable String version,
        @Nullable Replay replay) {

    /**
     * A change that a person wants.
     *
     * @param base number of the version it was written on
     * @param content the change in the words of the list file
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposalReply(
            UUID id,
            long base,
            String instrument,
            String reason,
            Proposal.Status status,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @JsonRawValue String content) {
        static ProposalReply of(Proposal one) {
            var by = one.decidedBy();
            return new ProposalReply(
                    one.id(),
                    one.base(),
                    one.instrument().value(),
                    one.reason(),
                    one.status(),
                    one.proposedBy().value(),
                    one.proposedAt(),
                    by == null ? null : by.value(),
                    one.decidedAt(),
                    one.content());
        }
    }

    /**
     * One version of the list.
     *
     * @param instrument what was changed; absent for a file that came with a release
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionReply(
            long number,
            String version,
            @Nullable String instrument,
            String reason,
            @Nullable String proposedBy,
            @Nullable String confirmedBy,
            Instant at) {
        static VersionReply of(ListVersion one) {
            var instrument = one.instrument();
            var proposedBy = one.proposedBy();
            var confirmedBy = one.confirmedBy();
            return new VersionReply(
                    one.number(),
                    one.name(),
                    instrument == null ? null : instrument.value(),
                    one.reason(),
                    proposedBy == null ? null : proposedBy.value(),
                    confirmedBy == null ? null : confirmedBy.value(),
                    one.at());
        }
    }
}
