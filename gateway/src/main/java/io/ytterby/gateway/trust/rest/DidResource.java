package io.ytterby.gateway.trust.rest;

import io.ytterby.gateway.trust.app.DescribeKeys;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The DID document of this domain, where did:web has everybody look for it. */
@Path("/.well-known/did.json")
@PermitAll
public class DidResource {
    private static final int SECONDS = 300;

    private final DescribeKeys describeKeys;

    DidResource(DescribeKeys describeKeys) {
        this.describeKeys = describeKeys;
    }

    @GET
    @Operation(summary = "The keys of this domain: those that sign, the next ones, and the retired ones, which stay")
    public Response did(@HeaderParam("If-None-Match") @Nullable String known) {
        return describeKeys
                .document()
                .map(found -> answer(found, known))
                .orElseGet(() -> Problems.unavailable().response());
    }

    private static Response answer(String document, @Nullable String known) {
        var tag = "\"" + DescribeKeys.digest(document) + "\"";
        boolean unchanged = known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.endsWith(tag));
        var response =
                unchanged ? Response.notModified() : Response.ok(document).type("application/did+json");
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + SECONDS)
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
