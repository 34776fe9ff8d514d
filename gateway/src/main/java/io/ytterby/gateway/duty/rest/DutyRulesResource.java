package io.ytterby.gateway.duty.rest;

import io.ytterby.gateway.duty.app.DutyBook;
import io.ytterby.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rules that reports are made with. */
@Path("/api/buyer/v1/duty-rules")
@Tag(name = "buyer's duties")
@RolesAllowed(Roles.BUYER)
public class DutyRulesResource {
    private final DutyBook book;

    DutyRulesResource(DutyBook book) {
        this.book = book;
    }

    @GET
    @Operation(
            summary = "The rules of a day: lines, limits, days and articles, each with its source, whether it was read"
                    + " (SOURCED) or is ASSUMED, and when it was checked; proposals are told and never applied")
    public Response rules(@QueryParam("asOf") @Nullable LocalDate asOf) {
        return Response.ok(book.on(asOf), MediaType.APPLICATION_JSON).build();
    }
}
