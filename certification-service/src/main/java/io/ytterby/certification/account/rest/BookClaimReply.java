package io.ytterby.certification.account.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.certification.account.domain.BookClaim;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A claim apart from goods, in kg CO2e per kg. Gross, offsets and net are never mixed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookClaimReply(
        String claimId,
        String accountId,
        String state,
        String org,
        String beneficiary,
        String purpose,
        long massMg,
        String claimClass,
        BigDecimal gross,
        BigDecimal offsets,
        BigDecimal net,
        boolean euConsumerClaimAllowed,
        Instant statedAt,
        @Nullable Instant endedAt,
        @Nullable String because,
        long version) {
    static BookClaimReply of(BookClaim claim) {
        return new BookClaimReply(
                claim.id().toString(),
                claim.account().toString(),
                claim.stands() ? "ACTIVE" : "WITHDRAWN",
                claim.organisation().value(),
                claim.beneficiary(),
                claim.purpose(),
                claim.massMg(),
                claim.claimClass().name(),
                claim.footprint().gross(),
                claim.footprint().offsets(),
                claim.footprint().net(),
                claim.footprint().euConsumerClaimAllowed(),
                claim.statedAt(),
                claim.endedAt(),
                claim.because(),
                claim.version());
    }
}
