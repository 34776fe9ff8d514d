package io.ytterby.certification.certificate.rest;

import io.ytterby.certification.certificate.app.AssessCertificate;
import io.ytterby.certification.certificate.app.CertificateOutcome;
import io.ytterby.certification.certificate.app.DecideCertificate;
import io.ytterby.certification.certificate.app.MoveCertificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is done with a certificate. */
@Path("/v1/certificates")
public class CertificateVerbsResource {
    private final AssessCertificate assessCertificate;
    private final DecideCertificate decideCertificate;
    private final MoveCertificate moveCertificate;
    private final SchemeBook schemes;
    private final Caller caller;
    private final Clock clock;

    CertificateVerbsResource(
            AssessCertificate assessCertificate,
            DecideCertificate decideCertificate,
            MoveCertificate moveCertificate,
            SchemeBook schemes,
            Caller caller,
            Clock clock) {
        this.assessCertificate = assessCertificate;
        this.decideCertificate = decideCertificate;
        this.moveCertificate = moveCertificate;
        this.schemes = schemes;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was found. */
    public record AssessRequest(
            @NotNull Boolean conforms,
            @NotBlank @Size(max = 10_000) String findings) {}

    /** What is decided. */
    public enum Decided {
        ISSUE,
        REFUSE
    }

    /**
     * The decision.
     *
     * @param validFrom now, if nothing is said
     * @param validUntil as late as the scheme allows, if nothing is said
     */
    public record DecideRequest(
            @NotNull Decided decision,
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil) {}

    /** @param validAt from when on it counts; now, if nothing is said */
    public record StopRequest(
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable Instant validAt) {}

    /** Why. */
    public record ReasonRequest(@NotBlank @Size(max = 2_000) String reason) {}

    /** A surveillance audit. */
    public record AuditRequest(
            @NotNull Instant doneAt,
            @NotNull Boolean passed,
            @NotBlank @Size(max = 10_000) String findings) {}

    @POST
    @Path("/{id}:retract")
    @RolesAllowed({Roles.PRODUCER, Roles.EXPORTER})
    @Idempotent
    @Operation(summary = "The applicant takes the application back.")
    public Response retract(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest asked) {
        return answer(id, moveCertificate.retract(caller.actor(), new CertificateId(id), asked.reason()));
    }

    @POST
    @Path("/{id}:assess")
    @RolesAllowed(Roles.CERTIFIER)
    @Idempotent
    @Operation(summary = "An assessor of the body, accredited for it, says what was found.")
    public Response assess(@PathParam("id") UUID id, @Valid @NotNull AssessRequest asked) {
        return answer(
                id,
                assessCertificate.assess(caller.actor(), new CertificateId(id), asked.conforms(), asked.findings()));
    }

    @POST
    @Path("/{id}:decide")
    @RolesAllowed(Roles.CERTIFIER)
    @Idempotent
    @Operation(summary = "Another person of the body issues or refuses the certificate.")
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull DecideRequest asked) {
        var actor = caller.actor();
        var certificate = new CertificateId(id);
        return answer(
                id,
                switch (asked.decision()) {
                    case REFUSE -> decideCertificate.refuse(actor, certificate, asked.reason());
                    case ISSUE ->
                        decideCertificate.issue(
                                actor,
                                certificate,
                                asked.reason(),
                                micros(asked.validFrom()),
                                micros(asked.validUntil()));
                });
    }

    @POST
    @Path("/{id}:suspend")
    @RolesAllowed({Roles.CERTIFIER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "Suspends it for cause, now or from a moment before on.")
    public Response suspend(@PathParam("id") UUID id, @Valid @NotNull StopRequest asked) {
        return answer(
                id,
                moveCertificate.suspend(
                        caller.actor(), new CertificateId(id), asked.reason(), micros(asked.validAt())));
    }

    @POST
    @Path("/{id}:reinstate")
    @RolesAllowed({Roles.CERTIFIER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "A suspended certificate counts again from now on.")
    public Response reinstate(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest asked) {
        return answer(id, moveCertificate.reinstate(caller.actor(), new CertificateId(id), asked.reason()));
    }

    @POST
    @Path("/{id}:withdraw")
    @RolesAllowed({Roles.CERTIFIER, Roles.REGULATOR})
    @Idempotent
    @Operation(
            summary =
                    "Withdraws it for cause and for ever, now or from a moment before on; claims that rest on it fall.")
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull StopRequest asked) {
        return answer(
                id,
                moveCertificate.withdraw(
                        caller.actor(), new CertificateId(id), asked.reason(), micros(asked.validAt())));
    }

    @POST
    @Path("/{id}:audit")
    @RolesAllowed(Roles.CERTIFIER)
    @Idempotent
    @Operation(summary = "Records a surveillance audit; one that was failed suspends the certificate.")
    public Response audit(@PathParam("id") UUID id, @Valid @NotNull AuditRequest asked) {
        return answer(
                id,
                moveCertificate.audited(
                        caller.actor(), new CertificateId(id), asked.doneAt(), asked.passed(), asked.findings()));
    }

    private Response answer(UUID id, CertificateOutcome outcome) {
        if (!(outcome instanceof CertificateOutcome.Done(var found)))
            return CertificateProblems.of(outcome, id).response();
        var scheme = schemes.of(found.form().scheme());
        return Replies.ok(CertificateReply.of(found, scheme, clock.instant(), null), id.toString(), found.version());
    }

    private static @Nullable Instant micros(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }
}
