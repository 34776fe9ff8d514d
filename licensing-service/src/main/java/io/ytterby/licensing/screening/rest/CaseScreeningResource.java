package io.ytterby.licensing.screening.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.screening.app.ReadScreening;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the screening of a case stands. */
@Path("/v1/applications")
public class CaseScreeningResource {
    private final ReadScreening readScreening;

    CaseScreeningResource(ReadScreening readScreening) {
        this.readScreening = readScreening;
    }

    @GET
    @Path("/{id}/screening")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(summary = "When the parties of a case were screened, and against which versions of which lists.")
    public Response ofCase(@PathParam("id") ApplicationId id) {
        return readScreening
                .ofCase(id.value())
                .map(found -> Response.ok(found).build())
                .orElseGet(() -> Problems.notFound("application", id).response());
    }
}
