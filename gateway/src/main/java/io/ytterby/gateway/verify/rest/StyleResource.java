package io.ytterby.gateway.verify.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The one style sheet of the public pages. */
@Path("/verify/page.css")
@Singleton
@PermitAll
public class StyleResource {
    private final byte[] css;

    StyleResource() {
        try (var in = StyleResource.class.getResourceAsStream("/verify/page.css")) {
            if (in == null) throw new IllegalStateException("the gateway was built without its style sheet");
            this.css = in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response css() {
        return Response.ok(css.clone(), "text/css;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
