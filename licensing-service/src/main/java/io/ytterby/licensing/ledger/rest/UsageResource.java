package io.ytterby.licensing.ledger.rest;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.licensing.ledger.app.EnterUsage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What customs report as used, in cumulative figures. */
@Path("/v1/licences")
public class UsageResource {
    private final EnterUsage enterUsage;
    private final Caller caller;

    UsageResource(EnterUsage enterUsage, Caller caller) {
        this.enterUsage = enterUsage;
        this.caller = caller;
    }

    @POST
    @Path("/{number}/usage-reports")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    @Operation(summary = "Enters the difference of cumulative usage; each line has an outcome of its own.")
    public Response report(@PathParam("number") LicenceNumber number, @Valid @NotNull UsageReportRequest asked) {
        var reports = asked.toReports(number);
        return enterUsage
                .enter(number, reports, caller.actor())
                .map(report -> Replies.ok(
                        UsageReportReply.of(asked.messageNumber(), reports, report), number.value(), report.version()))
                .orElseGet(() -> Problems.notFound("licence", number).response());
    }
}
