package io.ytterby.licensing.licence.rest;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.licensing.licence.app.EndLicence;
import io.ytterby.licensing.licence.app.ReinstateLicence;
import io.ytterby.licensing.licence.app.SuspendLicence;
import io.ytterby.licensing.licence.domain.StepOutcome;
import io.ytterby.licensing.licence.domain.StepOutcome.Refused;
import io.ytterby.licensing.licence.domain.StepOutcome.Stepped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/** What a regulator, and its holder, may do with a licence. Each says why. */
@Path("/v1/licences")
public class LicenceVerbs {
    private final SuspendLicence suspendLicence;
    private final ReinstateLicence reinstateLicence;
    private final EndLicence endLicence;
    private final Caller caller;

    LicenceVerbs(
            SuspendLicence suspendLicence, ReinstateLicence reinstateLicence, EndLicence endLicence, Caller caller) {
        this.suspendLicence = suspendLicence;
        this.reinstateLicence = reinstateLicence;
        this.endLicence = endLicence;
        this.caller = caller;
    }

    /** Why; it is kept with the step and shown to the licence's parties. */
    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    /** Which ground is lifted, and why. */
    record ReinstateRequest(
            @NotNull UUID groundId,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/{number}:suspend")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    public Response suspend(@PathParam("number") LicenceNumber number, @Valid @NotNull ReasonRequest asked) {
        return answer(number, suspendLicence.suspend(number, asked.reason().strip(), caller.actor()));
    }

    @POST
    @Path("/{number}:reinstate")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    public Response reinstate(@PathParam("number") LicenceNumber number, @Valid @NotNull ReinstateRequest asked) {
        return answer(
                number,
                reinstateLicence.reinstate(
                        number, asked.groundId(), asked.reason().strip(), caller.actor()));
    }

    @POST
    @Path("/{number}:revoke")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    public Response revoke(@PathParam("number") LicenceNumber number, @Valid @NotNull ReasonRequest asked) {
        return answer(number, endLicence.revoke(number, asked.reason().strip(), caller.actor()));
    }

    @POST
    @Path("/{number}:surrender")
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    public Response surrender(@PathParam("number") LicenceNumber number, @Valid @NotNull ReasonRequest asked) {
        return answer(number, endLicence.surrender(number, asked.reason().strip(), caller.actor()));
    }

    private static Response answer(LicenceNumber number, Optional<StepOutcome> outcome) {
        if (outcome.isEmpty()) return Problems.notFound("licence", number).response();
        return switch (outcome.get()) {
            case Stepped(var licence) -> Replies.ok(LicenceReply.of(licence), number.value(), licence.version());
            case Refused refused -> LicenceProblems.of(refused).response();
        };
    }
}
