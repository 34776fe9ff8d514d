package io.ytterby.tips.desk.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.tips.desk.app.DeclareTies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which firms you, those near to you, and whoever employs you have ties to. Kept as keyed hashes that name nobody. */
@Path("/desk/v1/ties")
public class ConflictResource {
    private final DeclareTies declareTies;
    private final Caller caller;

    ConflictResource(DeclareTies declareTies, Caller caller) {
        this.declareTies = declareTies;
        this.caller = caller;
    }

    /** All of them: what is left out is taken back, for tips that come from now on. */
    public record TiesRequest(@NotNull @Size(max = 500) List<@NotBlank @Size(max = 200) String> firms) {}

    /** How many you have declared; nobody can be told which. */
    public record TiesReply(int declared) {}

    @GET
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "How many firms you have declared.")
    public TiesReply count() {
        return new TiesReply(declareTies.count(caller.actor()));
    }

    @PUT
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "Declares them: tips that name one are not sealed to you, and you find nothing at their ids.")
    public TiesReply declare(@Valid @NotNull TiesRequest asked) {
        return new TiesReply(declareTies.declare(caller.actor(), asked.firms()));
    }
}
