package io.ytterby.console.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /assets/{build}/{name}}: style and scripts, for ever the same under one address. */
@Path("/assets/{build}")
@PermitAll
public class AssetsResource {
    private static final Pattern GZIP =
            Pattern.compile("(?i)(?:^|,)\\s*gzip\\s*(?:,|$|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))");
    private static final int LONGEST = 300;

    @GET
    @Path("{name}")
    @Operation(hidden = true)
    public Response asset(
            @PathParam("build") String build,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String accepted) {
        boolean packed = takesGzip(accepted);
        return Assets.find(build, name)
                .map(asset -> Response.ok(packed ? asset.packed() : asset.bytes(), asset.type())
                        .header(HttpHeaders.CONTENT_ENCODING, packed ? "gzip" : null)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cross-Origin-Resource-Policy", "same-origin"))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }

    static boolean takesGzip(@Nullable String accepted) {
        return accepted != null
                && accepted.length() <= LONGEST
                && GZIP.matcher(accepted).find();
    }
}
