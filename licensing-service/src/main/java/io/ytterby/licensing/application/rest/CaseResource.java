package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.licensing.application.app.AdviseOnApplication;
import io.ytterby.licensing.application.app.CountersignApplication;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.rest.CaseRequests.CountersignRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What officers and countersigners file in a case; its end is {@link DecisionResource}. Who acts is whom the token names, never a field of the body. */
@Path("/v1/applications")
public class CaseResource {
    private final AdviseOnApplication adviseOnApplication;
    private final CountersignApplication countersignApplication;
    private final Caller caller;

    CaseResource(
            AdviseOnApplication adviseOnApplication, CountersignApplication countersignApplication, Caller caller) {
        this.adviseOnApplication = adviseOnApplication;
        this.countersignApplication = countersignApplication;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/advice")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response advise(@PathParam("id") ApplicationId id, @Valid @NotNull AdviceRequest advice) {
        return ApplicationResource.answer(adviseOnApplication.advise(id, advice.opinions(), caller.actor()));
    }

    @POST
    @Path("/{id}/countersignatures")
    @RolesAllowed(Roles.COUNTERSIGNER)
    @Idempotent
    public Response countersign(@PathParam("id") ApplicationId id, @Valid @NotNull CountersignRequest asked) {
        return ApplicationResource.answer(
                countersignApplication.countersign(id, asked.accepts(), asked.words(), caller.actor()));
    }
}
