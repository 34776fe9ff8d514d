package io.ytterby.console.lineage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A lineage as a file to keep: its goods as CSV, its picture as SVG, as the API gives them. */
@Path("/console/lineage/{goods}/{id}/{direction: upstream|downstream}.{kind: csv|svg}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LineageFilesResource {
    private final Visit visit;
    private final Pages pages;

    LineageFilesResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response file(
            @PathParam("goods") String goods,
            @PathParam("id") String id,
            @PathParam("direction") String direction,
            @PathParam("kind") String kind,
            @QueryParam("depth") @DefaultValue("20") String depth) {
        var path = "/api/tracking/v1/" + Asked.known(goods) + "/" + Address.encoded(id) + "/" + direction;
        if (kind.equals("svg")) path += "/graph.svg";
        var type = kind.equals("svg") ? "image/svg+xml" : "text/csv";
        var bytes = visit.api()
                .bytes(path + "?depth=" + Address.encoded(depth), type)
                .orElseThrow();
        return pages.guarded(Response.ok(bytes, type + ";charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"lineage-" + direction + "." + kind + "\"")
                .build();
    }
}
