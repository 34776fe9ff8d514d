package io.ytterby.intelligence.casework.rest;

import io.ytterby.intelligence.casework.app.KeepIdentity;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Names that a case keeps sealed; nobody reads one alone. */
@Path("/v1/cases")
public class CaseIdentityResource {
    private final KeepIdentity keepIdentity;
    private final Caller caller;

    CaseIdentityResource(KeepIdentity keepIdentity, Caller caller) {
        this.keepIdentity = keepIdentity;
        this.caller = caller;
    }

    /**
     * Somebody's name.
     *
     * @param label what the case calls the person from then on
     * @param name who it is and how to reach them: sealed at once, and in no history
     */
    public record NewIdentity(
            @NotBlank @Size(max = 100) String label,
            @NotBlank @Size(max = 2_000) String name) {}

    /** What it is needed for. */
    public record AskRequest(@NotBlank @Size(max = 2_000) String purpose) {}

    /** Who it is. */
    public record NameReply(String name) {}

    @POST
    @Path("/{id}/identities")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Keeps a name sealed under a label.")
    public Response keep(@PathParam("id") UUID id, @Valid @NotNull NewIdentity asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of,
                keepIdentity.keep(
                        caller.actor(),
                        of,
                        UUID.randomUUID(),
                        asked.label().strip(),
                        asked.name().strip()));
    }

    @POST
    @Path("/{id}/identities/{identity}/requests")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Asks to read a sealed name, with a purpose.")
    public Response ask(
            @PathParam("id") UUID id, @PathParam("identity") UUID identity, @Valid @NotNull AskRequest asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of,
                keepIdentity.ask(
                        caller.actor(),
                        of,
                        UUID.randomUUID(),
                        identity,
                        asked.purpose().strip()));
    }

    @POST
    @Path("/{id}/identities/requests/{request}:release")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "Another person lets the one who asked read it, for a while.")
    public Response release(@PathParam("id") UUID id, @PathParam("request") UUID request) {
        var of = new CaseId(id);
        return CaseProblems.answer(of, keepIdentity.release(caller.actor(), of, request));
    }

    /** Not remembered under a key: an answer that is kept would be the name, unsealed. */
    @POST
    @Path("/{id}/identities/requests/{request}:read")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "Shows the name to the one who asked; each reading is an entry of the case.")
    public Response read(@PathParam("id") UUID id, @PathParam("request") UUID request) {
        var of = new CaseId(id);
        return switch (keepIdentity.read(caller.actor(), of, request)) {
            case KeepIdentity.Reading.Read(var name) -> {
                var unkept = new CacheControl();
                unkept.setNoStore(true);
                yield Response.ok(new NameReply(name), MediaType.APPLICATION_JSON_TYPE)
                        .cacheControl(unkept)
                        .build();
            }
            case KeepIdentity.Reading.Not(var why) -> CaseProblems.answer(of, why);
        };
    }
}
