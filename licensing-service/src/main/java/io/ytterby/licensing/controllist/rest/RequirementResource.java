package io.ytterby.licensing.controllist.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.licensing.controllist.app.EvaluateRequirement;
import io.ytterby.licensing.controllist.app.ListDays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** What does this consignment need? A question: it changes nothing and may be asked again and again. */
@Path("/v1")
@Authenticated
public class RequirementResource {
    private final EvaluateRequirement evaluateRequirement;
    private final ListDays days;

    RequirementResource(EvaluateRequirement evaluateRequirement, ListDays days) {
        this.evaluateRequirement = evaluateRequirement;
        this.days = days;
    }

    /** Several questions at once. */
    record BatchRequest(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid RequirementRequest> consignments) {}

    /** The answers in the order of the questions. */
    record BatchReply(List<RequirementReply> answers) {}

    @POST
    @Path("/requirements:evaluate")
    public RequirementReply evaluate(@Valid @NotNull RequirementRequest asked, @Context HttpHeaders headers) {
        return answer(asked, ProblemLanguage.asked(headers));
    }

    /** The same for up to a hundred lines in one call. */
    @POST
    @Path("/requirements:evaluate-all")
    public BatchReply evaluateAll(@Valid @NotNull BatchRequest asked, @Context HttpHeaders headers) {
        var language = ProblemLanguage.asked(headers);
        return new BatchReply(
                asked.consignments().stream().map(one -> answer(one, language)).toList());
    }

    private RequirementReply answer(RequirementRequest asked, ProblemLanguage language) {
        var consignment = asked.toConsignment(days.today());
        return RequirementReply.of(consignment.asOf(), evaluateRequirement.evaluate(consignment), language);
    }
}
