package io.ytterby.licensing.controllist.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.licensing.controllist.app.EvaluateRequirement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What does this consignment need? A question: it changes nothing and may be asked again and again. */
@Path("/v1/requirements:evaluate")
@Authenticated
public class RequirementResource {
    private static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");

    private final EvaluateRequirement evaluateRequirement;
    private final Clock clock;

    RequirementResource(EvaluateRequirement evaluateRequirement, Clock clock) {
        this.evaluateRequirement = evaluateRequirement;
        this.clock = clock;
    }

    @POST
    public RequirementReply evaluate(@Valid @NotNull RequirementRequest asked) {
        var consignment = asked.toConsignment(LocalDate.ofInstant(clock.instant(), LEGAL));
        return RequirementReply.of(consignment.asOf(), evaluateRequirement.evaluate(consignment));
    }
}
