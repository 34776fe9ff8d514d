package io.ytterby.console.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /assets/{build}/{name}}: style and scripts, for ever the same under one address. */
@Path("/assets/{build}")
@PermitAll
public class AssetsResource {
    @GET
    @Path("{name}")
    @Operation(hidden = true)
    public Response asset(@PathParam("build") String build, @PathParam("name") String name) {
        return Assets.find(build, name)
                .map(asset -> Response.ok(asset.bytes(), asset.type())
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cross-Origin-Resource-Policy", "same-origin"))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }
}
