package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.licensing.application.app.FinaliseApplication;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.rest.CaseRequests.FinaliseRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The end of a case. */
@Path("/v1/applications")
public class DecisionResource {
    private final FinaliseApplication finaliseApplication;
    private final Caller caller;

    DecisionResource(FinaliseApplication finaliseApplication, Caller caller) {
        this.finaliseApplication = finaliseApplication;
        this.caller = caller;
    }

    @POST
    @Path("/{id}:finalise")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response finalise(
            @PathParam("id") ApplicationId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull FinaliseRequest asked) {
        return ApplicationResource.answer(finaliseApplication.finalise(
                id, ETags.expected(ifMatch), asked.decision(), asked.reasons(), asked.validity(), caller.actor()));
    }
}
