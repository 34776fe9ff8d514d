package io.ytterby.tracking.device.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.device.app.IssueBundle;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The keys that a device needs for the next days. */
@Path("/v1/keys/bundle")
public class BundleResource {
    private final IssueBundle issueBundle;
    private final Caller caller;

    BundleResource(IssueBundle issueBundle, Caller caller) {
        this.issueBundle = issueBundle;
        this.caller = caller;
    }

    /**
     * A compact JWE that only the device can open. Each issue is written into the audit.
     *
     * @param device one of your organisation's devices; left out, the one that you registered last
     */
    @GET
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Operation(summary = "The sealed bundle of the blocks routed to the device's office, good for seven days")
    public Response bundle(@QueryParam("device") @Nullable UUID device) {
        return issueBundle
                .issue(caller.actor(), device)
                .map(issued -> Response.ok(issued.sealed(), MediaType.valueOf("application/jose"))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseGet(() -> Problems.notFound("device", device == null ? "of yours" : device)
                        .response());
    }
}
