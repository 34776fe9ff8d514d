package io.ytterby.tips.desk.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tips.desk.app.Awards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What reporters of a matter may get of what was recovered. */
@Path("/desk/v1/tips")
public class AwardResource {
    private static final long MOST = 1_000_000_000_000_000L;

    private final Awards awards;
    private final Caller caller;

    AwardResource(Awards awards, Caller caller) {
        this.awards = awards;
        this.caller = caller;
    }

    /**
     * A proposal.
     *
     * @param from since when the band holds
     * @param source what says so
     * @param items in the order in which the tips came; none for a tip that was not confirmed
     */
    public record AwardReply(LocalDate from, String source, List<Part> items) {
        /**
         * One tip's.
         *
         * @param share of what all confirmed tips of the matter told, 0 to 1 with four places
         * @param leastMinor in minor units of the currency of what was recovered
         */
        public record Part(UUID tipId, String share, long leastMinor, long mostMinor) {}

        static AwardReply of(Awards.Outcome.Proposed proposed) {
            return new AwardReply(
                    proposed.policy().from(),
                    proposed.policy().source(),
                    proposed.awards().stream()
                            .map(one -> new Part(
                                    one.tip(),
                                    BigDecimal.valueOf(one.tenThousandths(), 4).toPlainString(),
                                    one.band().leastMinor(),
                                    one.band().mostMinor()))
                            .toList());
        }
    }

    @GET
    @Path("/{id}/award")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(
            summary = "Between what and what each confirmed tip of the matter may get of a sum that was recovered; a"
                    + " proposal, by first original information and what each later tip added.")
    public Response award(
            @PathParam("id") UUID id, @QueryParam("recoveredMinor") @DefaultValue("0") long recoveredMinor) {
        if (recoveredMinor < 0 || recoveredMinor > MOST)
            return Problems.invalid("?recoveredMinor", "must be what was recovered in minor units, 0 to " + MOST + ".")
                    .response();
        return switch (awards.of(caller.actor(), id, recoveredMinor)) {
            case Awards.Outcome.Proposed proposed ->
                Response.ok(AwardReply.of(proposed)).build();
            case Awards.Outcome.NoSuchTip _ -> Problems.notFound("tip", id).response();
            case Awards.Outcome.NoPolicy _ ->
                Problem.of(
                                "tip-award-none",
                                409,
                                "No rewards are paid yet",
                                "No band of rewards holds today. Nothing was changed.")
                        .response();
        };
    }
}
