package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.licensing.application.app.AdviseOnApplication;
import io.ytterby.licensing.application.app.CountersignApplication;
import io.ytterby.licensing.application.app.LeadCaseOn;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.rest.CaseRequests.CountersignRequest;
import io.ytterby.licensing.application.rest.CaseRequests.ReasonRequest;
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
    private final LeadCaseOn leadCaseOn;
    private final Caller caller;

    CaseResource(
            AdviseOnApplication adviseOnApplication,
            CountersignApplication countersignApplication,
            LeadCaseOn leadCaseOn,
            Caller caller) {
        this.adviseOnApplication = adviseOnApplication;
        this.countersignApplication = countersignApplication;
        this.leadCaseOn = leadCaseOn;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/advice")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response advise(@PathParam("id") ApplicationId id, @Valid @NotNull AdviceRequest advice) {
        return ApplicationResource.answer(
                adviseOnApplication.advise(id, advice.speaksFor(), advice.opinions(), caller.actor()));
    }

    @POST
    @Path("/{id}/countersignatures")
    @RolesAllowed(Roles.COUNTERSIGNER)
    @Idempotent
    public Response countersign(@PathParam("id") ApplicationId id, @Valid @NotNull CountersignRequest asked) {
        return ApplicationResource.answer(
                countersignApplication.countersign(id, asked.accepts(), asked.words(), caller.actor()));
    }

    @POST
    @Path("/{id}:begin-review")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response beginReview(@PathParam("id") ApplicationId id) {
        return ApplicationResource.answer(leadCaseOn.beginReview(id, caller.actor()));
    }

    @POST
    @Path("/{id}:refer")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response refer(@PathParam("id") ApplicationId id) {
        return ApplicationResource.answer(leadCaseOn.refer(id, caller.actor()));
    }

    @POST
    @Path("/{id}:close")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response close(@PathParam("id") ApplicationId id, @Valid @NotNull ReasonRequest asked) {
        return ApplicationResource.answer(leadCaseOn.close(id, asked.words(), caller.actor()));
    }
}
