package io.ytterby.certification.account.domain;

import io.ytterby.certification.claim.domain.BlendedFootprint;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.scheme.domain.ClaimClass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Certified mass that was made somewhere, claimed for somebody, apart from the goods that they have. It is on no lot and
 * never comes onto one.
 *
 * @param beneficiary for whom, in words
 * @param lines which parcels it was drawn from
 * @param endedAt when a withdrawal ended it; null while it stands
 */
public record BookClaim(
        ClaimId id,
        AccountId account,
        OrganisationId organisation,
        String beneficiary,
        String purpose,
        ClaimClass claimClass,
        BlendedFootprint footprint,
        List<Line> lines,
        Instant statedAt,
        PersonId statedBy,
        @Nullable Instant endedAt,
        @Nullable String because,
        long version) {
    public BookClaim {
        lines = List.copyOf(lines);
    }

    /** So much of a parcel. */
    public record Line(UUID parcel, OriginId origin, long massMg) {
        /** One for each parcel, however often it was drawn from. */
        public static List<Line> of(List<Balance.Draw> draws) {
            var byParcel = new LinkedHashMap<UUID, Line>();
            for (var draw : draws)
                byParcel.merge(
                        draw.parcel(),
                        new Line(draw.parcel(), draw.origin(), draw.massMg()),
                        (one, other) -> new Line(one.parcel(), one.origin(), one.massMg() + other.massMg()));
            return List.copyOf(byParcel.values());
        }
    }

    public long massMg() {
        return lines.stream().mapToLong(Line::massMg).sum();
    }

    public boolean stands() {
        return endedAt == null;
    }

    public BookClaim withdrawn(String why, Instant at) {
        return new BookClaim(
                id,
                account,
                organisation,
                beneficiary,
                purpose,
                claimClass,
                footprint,
                lines,
                statedAt,
                statedBy,
                at,
                why,
                version + 1);
    }
}
