package io.ytterby.intelligence.trade.rest;

import io.ytterby.intelligence.trade.app.Imports;
import io.ytterby.intelligence.trade.domain.ImportId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What became of records that were sent. */
@Path("/v1/imports")
public class ImportResource {
    private final Imports imports;
    private final Caller caller;

    ImportResource(Imports imports, Caller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LIST_EDITOR})
    @Operation(summary = "How far an import of your organisation is, and why records of it were not taken.")
    public Response show(@PathParam("id") UUID id) {
        return imports.find(caller.actor().organisation(), new ImportId(id))
                .map(job -> Response.ok(ImportReply.of(job)).build())
                .orElseGet(() -> Problems.notFound("import", id).response());
    }
}
