package io.ytterby.console.session.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whatever else is asked for under {@code /console}. */
@Path("/console/{path:.+}")
@PermitAll
public class NoSuchPageResource {
    private final Looks looks;
    private final ErrorPages errors;

    NoSuchPageResource(Looks looks, ErrorPages errors) {
        this.looks = looks;
        this.errors = errors;
    }

    @GET
    @Operation(hidden = true)
    public Response none(@Context ContainerRequestContext request) {
        looks.begin(request);
        return errors.notFound();
    }
}
