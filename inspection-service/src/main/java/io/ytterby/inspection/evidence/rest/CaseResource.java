package io.ytterby.inspection.evidence.rest;

import io.ytterby.inspection.evidence.app.ExportCase;
import io.ytterby.inspection.evidence.app.ReadCase;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A case's evidence: the chain of what happened to a declaration, and the bundle for a court. */
@Path("/v1/declarations/{id}")
public class CaseResource {
    private final ReadCase readCase;
    private final ExportCase exportCase;

    CaseResource(ReadCase readCase, ExportCase exportCase) {
        this.readCase = readCase;
        this.exportCase = exportCase;
    }

    @GET
    @Path("/evidence")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "What happened in a case, the oldest first; each entry's hash, link and file are checked anew")
    public Response chain(@PathParam("id") DeclarationId id, @BeanParam PageRequest page) {
        return readCase.page(id, page.afterNumber(), page.fetchSize())
                .map(found -> Page.of(
                                found,
                                page,
                                row -> Long.toString(row.chained().entry().n()))
                        .map(EntryReply::of))
                .map(rows -> Response.ok(rows).build())
                .orElseGet(() -> Problems.notFound("declaration", id).response());
    }

    @GET
    @Path("/evidence-bundle")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "The whole case as a ZIP with a signed head, to be checked offline: ./ytterby evidence verify")
    public Response bundle(@PathParam("id") DeclarationId id) {
        return switch (exportCase.prepare(id)) {
            case ExportCase.Outcome.Ready ready -> {
                StreamingOutput zip = out -> exportCase.write(ready, out);
                yield Response.ok(zip, "application/zip")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"case-" + id + ".zip\"")
                        .build();
            }
            case ExportCase.Outcome.Nothing _ ->
                Problems.notFound("evidence of", id).response();
            case ExportCase.Outcome.TooLong _ ->
                Problem.of(
                                "case-too-long",
                                422,
                                "The case is too long for one bundle",
                                "Read its chain page by page, and its files one by one.")
                        .response();
        };
    }
}
