package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.buyer.app.LotClearance;
import io.ytterby.gateway.buyer.domain.Blocker;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.gateway.projection.domain.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a lot may leave.
 *
 * @param usable whether it may leave now, or has left
 * @param blockers all that stands against it; what the caller may not see is in it without its particulars
 * @param freshness {@code STALE} if one of the services that it rests on has not been heard for more than 5 s
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LotClearanceV1(
        String lotId,
        String scope,
        String status,
        boolean usable,
        String reason,
        List<Blocker> blockers,
        @Nullable Declaration declaration,
        String stage,
        @Nullable String lotNumber,
        @Nullable Long massMg,
        long aggregateVersion,
        Instant asOf,
        long ageMs,
        String freshness) {
    /** The declaration that is to take it out of the country. */
    public record Declaration(String declarationId, String mrn, String status) {
        static @Nullable Declaration of(@Nullable KnownDeclaration known) {
            return known == null ? null : new Declaration(known.id().toString(), known.mrn(), known.status());
        }
    }

    public static LotClearanceV1 of(LotClearance found) {
        var lot = found.lot();
        boolean full = found.scope() == Scope.FULL;
        var verdict = found.clearance().verdict();
        return new LotClearanceV1(
                lot.id().toString(),
                full ? "full" : "status",
                lot.status(),
                verdict.usable(),
                verdict.reason(),
                found.clearance().blockers(),
                Declaration.of(found.declaration()),
                lot.stage(),
                full ? lot.lotNumber() : null,
                full ? lot.mass().milligrams() : null,
                lot.version(),
                found.freshness().asOf(),
                found.freshness().ageMs(),
                LicenceStatusV1.word(found.freshness()));
    }
}
