package io.ytterby.licensing.owndata.rest;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.owndata.app.ExportOwnData;
import io.ytterby.licensing.owndata.app.ExportOwnData.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is held of an organisation. */
@Path("/v1/organisations/{id}/export")
public class ExportResource {
    private final ExportOwnData exportOwnData;
    private final Caller caller;

    ExportResource(ExportOwnData exportOwnData, Caller caller) {
        this.exportOwnData = exportOwnData;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.EXPORTER, Roles.REGULATOR})
    @Operation(summary = "Everything that this service holds of an organisation, as NDJSON of one snapshot")
    public Response export(@PathParam("id") OrganisationId id) {
        return switch (exportOwnData.export(id, caller.actor())) {
            case Outcome.Written(var file) -> sent(id, file);
            case Outcome.NoSuchOrganisation _ ->
                Problems.notFound("organisation", id).response();
            case Outcome.Busy _ -> Problems.unavailable().response();
        };
    }

    private static Response sent(OrganisationId id, java.nio.file.Path file) {
        StreamingOutput lines = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
        return Response.ok(lines, "application/x-ndjson")
                .header("Content-Disposition", "attachment; filename=\"" + id + ".ndjson\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
