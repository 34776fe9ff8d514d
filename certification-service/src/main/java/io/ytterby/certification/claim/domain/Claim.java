package io.ytterby.certification.claim.domain;

import io.ytterby.certification.scheme.domain.ClaimClass;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a lot's certified mass.
 *
 * @param sources what stands behind it now; those that are gone are missing
 * @param because why it ended; null while it is ACTIVE
 */
public record Claim(
        ClaimId id,
        LotId lot,
        OrganisationId organisation,
        SchemeKey scheme,
        CustodyModel model,
        ClaimClass claimClass,
        BigDecimal gross,
        BigDecimal offsets,
        boolean euConsumerClaimAllowed,
        State state,
        List<Source> sources,
        Instant statedAt,
        PersonId statedBy,
        @Nullable Instant endedAt,
        @Nullable String because,
        long version) {
    /** How it stands. */
    public enum State {
        ACTIVE,
        WITHDRAWN,
        CONSUMED
    }

    public Claim {
        sources = List.copyOf(sources);
    }

    /** Gross less offsets: shown, never sent as a footprint. */
    public BigDecimal net() {
        return gross.subtract(offsets);
    }

    /** With less behind it; CONSUMED once nothing is. */
    public Claim shrunk(List<Source> left, Instant at) {
        boolean gone = left.isEmpty();
        return next(gone ? State.CONSUMED : state, left, gone ? at : null, gone ? "Its goods went into others" : null);
    }

    public Claim withdrawn(String why, Instant at) {
        return next(State.WITHDRAWN, List.of(), at, why);
    }

    private Claim next(State then, List<Source> left, @Nullable Instant end, @Nullable String why) {
        return new Claim(
                id,
                lot,
                organisation,
                scheme,
                model,
                claimClass,
                gross,
                offsets,
                euConsumerClaimAllowed,
                then,
                left,
                statedAt,
                statedBy,
                end,
                why,
                version + 1);
    }
}
