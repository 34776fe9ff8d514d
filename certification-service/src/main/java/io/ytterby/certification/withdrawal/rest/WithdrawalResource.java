package io.ytterby.certification.withdrawal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.withdrawal.app.ReadWithdrawals;
import io.ytterby.certification.withdrawal.app.Withdrawals;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Whom the withdrawal of a certificate touches, and how far it has come. */
@Path("/v1/certificates/{id}/withdrawal")
public class WithdrawalResource {
    private static final LotId BEFORE_ALL = new LotId(new UUID(0, 0));

    private final ReadWithdrawals readWithdrawals;
    private final Listings listings;
    private final Caller caller;

    WithdrawalResource(ReadWithdrawals readWithdrawals, Listings listings, Caller caller) {
        this.readWithdrawals = readWithdrawals;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * How far a withdrawal has come; of a certificate that stands, what one would touch.
     *
     * @param state NONE if it was not withdrawn, RUNNING until nothing rests on it any more, then DONE
     * @param lots that hold some of its mass now
     * @param holders who have such lots, or had claims on its mass
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WithdrawalReply(
            String certificateId,
            String state,
            @Nullable Instant beganAt,
            @Nullable Instant endedAt,
            long claimsEnded,
            long bookClaimsEnded,
            long claimsLeft,
            long lots,
            long holders,
            long creditForfeitedMg) {}

    /** Who is touched. */
    public record HolderReply(String holder, long lots, long massMg, long claimsEnded) {}

    /** A lot with some of its mass, per rare earth. */
    public record LotReply(String lotId, String holder, Map<Element, Long> massMg, long claimsEnded) {}

    @GET
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.EXPORTER, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "How far a withdrawal has come, or what one would touch; its body and authorities see all, others"
                    + " what is their own.")
    public Response show(@PathParam("id") UUID id) {
        return of(
                id,
                scope -> Response.ok(reply(id, readWithdrawals.progress(scope))).build());
    }

    @GET
    @Path("/holders")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.EXPORTER, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Who holds goods with mass of the certificate, or had claims on it.")
    public Response holders(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        return of(
                id,
                scope -> listings.answer(page, headers, HolderReply.class, asked -> {
                    var found = readWithdrawals.holders(scope, asked.after().orElse(""), asked.fetchSize());
                    return Page.of(found, asked, row -> row.holder().value())
                            .map(row ->
                                    new HolderReply(row.holder().value(), row.lots(), row.massMg(), row.claimsEnded()));
                }));
    }

    @GET
    @Path("/lots")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.EXPORTER, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "The lots that hold mass of the certificate, whatever it was blended into.")
    public Response lots(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        return of(
                id,
                scope -> listings.answer(page, headers, LotReply.class, asked -> {
                    var found =
                            readWithdrawals.lots(scope, asked.after(LotId::of).orElse(BEFORE_ALL), asked.fetchSize());
                    return Page.of(found, asked, row -> row.lot().toString())
                            .map(row -> new LotReply(
                                    row.lot().toString(), row.holder().value(), row.massMg(), row.claimsEnded()));
                }));
    }

    private Response of(UUID id, Function<ReadWithdrawals.Scope, Response> answer) {
        return readWithdrawals
                .scope(caller.actor(), new CertificateId(id))
                .map(answer)
                .orElseGet(() -> Problems.notFound("certificate", id).response());
    }

    private static WithdrawalReply reply(UUID id, Withdrawals.Progress progress) {
        return new WithdrawalReply(
                id.toString(),
                state(progress),
                progress.beganAt(),
                progress.endedAt(),
                progress.claimsEnded(),
                progress.bookClaimsEnded(),
                progress.claimsLeft(),
                progress.lots(),
                progress.holders(),
                progress.forfeitedMg());
    }

    private static String state(Withdrawals.Progress progress) {
        if (progress.beganAt() == null) return "NONE";
        return progress.endedAt() == null ? "RUNNING" : "DONE";
    }
}
