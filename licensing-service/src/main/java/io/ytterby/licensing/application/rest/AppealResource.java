package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.application.app.DecideAppeal;
import io.ytterby.licensing.application.app.LodgeAppeal;
import io.ytterby.licensing.application.app.ReadAppeals;
import io.ytterby.licensing.application.domain.AppealId;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.rest.CaseRequests.ReasonRequest;
import io.ytterby.licensing.application.rest.CaseRequests.VerdictRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** An appeal and its own people: one takes it up and recommends, another decides. */
@Path("/v1/appeals")
public class AppealResource {
    private final DecideAppeal decideAppeal;
    private final LodgeAppeal lodgeAppeal;
    private final ReadAppeals readAppeals;
    private final Caller caller;

    AppealResource(DecideAppeal decideAppeal, LodgeAppeal lodgeAppeal, ReadAppeals readAppeals, Caller caller) {
        this.decideAppeal = decideAppeal;
        this.lodgeAppeal = lodgeAppeal;
        this.readAppeals = readAppeals;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @UnderMandate("application:read")
    @RolesAllowed({Roles.EXPORTER, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    public Response read(@PathParam("id") AppealId id) {
        var reader = caller.actor();
        return readAppeals
                .read(id, reader)
                .map(found -> Response.ok(AppealReply.of(found, reader)).build())
                .orElseGet(() -> Problems.notFound("appeal", id).response());
    }

    @POST
    @Path("/{id}:take-up")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response takeUp(@PathParam("id") AppealId id) {
        return answer(id, decideAppeal.takeUp(id, caller.actor()));
    }

    @POST
    @Path("/{id}:recommend")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response recommend(@PathParam("id") AppealId id, @Valid @NotNull VerdictRequest asked) {
        return answer(id, decideAppeal.recommend(id, asked.allow(), asked.words(), caller.actor()));
    }

    @POST
    @Path("/{id}:decide")
    @RolesAllowed(Roles.COUNTERSIGNER)
    @Idempotent
    public Response decide(@PathParam("id") AppealId id, @Valid @NotNull VerdictRequest asked) {
        return answer(id, decideAppeal.decide(id, asked.allow(), asked.words(), caller.actor()));
    }

    @POST
    @Path("/{id}:withdraw")
    @UnderMandate("application:submit")
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    public Response withdraw(@PathParam("id") AppealId id, @Valid @NotNull ReasonRequest asked) {
        return answer(id, lodgeAppeal.withdraw(id, asked.words(), caller.actor()));
    }

    private static Response answer(AppealId id, Optional<StepOutcome> outcome) {
        return outcome.map(ApplicationResource::answer)
                .orElseGet(() -> Problems.notFound("appeal", id).response());
    }
}
