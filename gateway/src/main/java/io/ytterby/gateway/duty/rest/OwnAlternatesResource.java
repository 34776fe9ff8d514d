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

/** Alternates that a buyer has looked at itself. */
@Path("/api/buyer/v1/own-alternates")
@Tag(name = "buyer's duties")
@RolesAllowed(Roles.BUYER)
public class OwnAlternatesResource {
    private final DeclaredAnswers answers;

    OwnAlternatesResource(DeclaredAnswers answers) {
        this.answers = answers;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary =
                    "Your own records of alternates, with the ETag that changing them takes; version 0 where there are"
                            + " none yet")
    public Response read() {
        return answers.read(Declared.Kind.ALTERNATES, AlternatesV1.Own::of);
    }

    @PUT
    @RunOnVirtualThread
    @Operation(
            summary = "Keeps your own records of alternates as a whole. TESTED takes a reference and a day, APPROVED a"
                    + " person too, a cost its source; what is called free of an element must not hold it."
                    + " If-Match with the version that was read, \"0\" for the first.")
    public Response keep(
            @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AlternatesV1.OwnAlternates asked) {
        return answers.keep(Declared.Kind.ALTERNATES, asked.read(), ETags.expected(ifMatch), AlternatesV1.Own::of);
    }
}
