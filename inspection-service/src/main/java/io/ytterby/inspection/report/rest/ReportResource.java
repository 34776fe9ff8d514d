package io.ytterby.inspection.report.rest;

import io.ytterby.inspection.report.app.ReadReports;
import io.ytterby.issuing.open.CredentialReply;
import io.ytterby.issuing.open.SignedAnswer;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was found of declared goods, as documents that the office has signed: one for each lot and verified result. */
@Path("/v1/declarations/{id}/reports")
public class ReportResource {
    private final ReadReports readReports;
    private final Caller caller;

    ReportResource(ReadReports readReports, Caller caller) {
        this.readReports = readReports;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.EXPORTER, Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR})
    @Operation(summary = "All reports on a declaration, also those that were taken back.")
    public Response list(@PathParam("id") DeclarationId id) {
        return readReports
                .of(caller.actor(), id)
                .map(found -> found.stream().map(CredentialReply::of).toList())
                .map(rows -> Response.ok(new Page<>(rows, null)).build())
                .orElseGet(() -> Problems.notFound("declaration", id).response());
    }

    @GET
    @Path("/{report}")
    @RolesAllowed({Roles.EXPORTER, Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR})
    @Operation(
            summary = "A report as its office has signed it: a vc+jwt that anybody checks offline.",
            description =
                    "With Accept: application/vc as readable JSON with an eddsa-jcs-2022 proof in it. Ytterby-Digest"
                            + " is what the log knows it by.")
    public Response report(
            @PathParam("id") DeclarationId id, @PathParam("report") UUID report, @Context HttpHeaders headers) {
        return readReports
                .one(caller.actor(), id, report)
                .map(found -> SignedAnswer.of(found.signatures(), headers))
                .orElseGet(() -> Problems.notFound("report", report).response());
    }
}
