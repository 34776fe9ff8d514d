package io.ytterby.gateway.duty.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.duty.app.Declared;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.rest.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Products with magnets, as whoever places them on the market declares them. */
@Path("/api/buyer/v1/magnet-products")
@Tag(name = "buyer's duties")
@RolesAllowed(Roles.BUYER)
public class MagnetProductsResource {
    private final DeclaredAnswers answers;

    MagnetProductsResource(DeclaredAnswers answers) {
        this.answers = answers;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary =
                    "Your products with magnets, with the ETag that changing them takes; version 0 where there are none"
                            + " yet")
    public Response read() {
        return answers.read(Declared.Kind.PRODUCTS, MagnetProductsV1.Reply::of);
    }

    @PUT
    @RunOnVirtualThread
    @Operation(
            summary = "Declares your products with magnets as a whole: per product its group and its magnets, each"
                    + " with type, mass, what is in it and how much of that was recovered after a first use, and the"
                    + " supplier's statement. If-Match with the version that was read, \"0\" for the first.")
    public Response keep(
            @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull MagnetProductsV1.MagnetProducts asked) {
        return answers.keep(Declared.Kind.PRODUCTS, asked.read(), ETags.expected(ifMatch), MagnetProductsV1.Reply::of);
    }
}
