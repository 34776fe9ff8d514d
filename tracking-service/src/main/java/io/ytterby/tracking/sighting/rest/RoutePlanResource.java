package io.ytterby.tracking.sighting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tracking.lot.app.LookUpLots;
import io.ytterby.tracking.sighting.app.PlanRoute;
import io.ytterby.tracking.sighting.domain.Leg;
import io.ytterby.tracking.sighting.domain.RoutePlan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The way that a lot is meant to take. */
@Path("/v1/lots/{id}/route-plan")
public class RoutePlanResource {
    private final PlanRoute planRoute;
    private final LookUpLots lookUpLots;
    private final Caller caller;

    RoutePlanResource(PlanRoute planRoute, LookUpLots lookUpLots, Caller caller) {
        this.planRoute = planRoute;
        this.lookUpLots = lookUpLots;
        this.caller = caller;
    }

    /**
     * One part of the way.
     *
     * @param parties forwarders and warehouses; left out, anybody may scan there
     * @param until left out, the leg has no end
     */
    public record LegBody(
            @NotNull @Size(min = 1, max = 50) Set<@NotNull CountryCode> countries,
            @Size(max = 100) @Nullable Set<@NotNull OrganisationId> parties,
            @NotNull Instant from,
            @Nullable Instant until) {
        Leg toLeg(String pointer) {
            if (until != null && !until.isAfter(from))
                throw new ProblemException(Problems.invalid(pointer + "/until", "must be after from."));
            return new Leg(countries, parties == null ? Set.of() : parties, from, until);
        }
    }

    /** The legs in their order. */
    public record PlanRequest(
            @NotNull @Size(min = 1, max = RoutePlan.MOST_LEGS)
            List<@Valid @NotNull LegBody> legs) {}

    record PlanReply(LotId lotId, List<LegReply> legs, OrganisationId plannedBy, Instant plannedAt, long version) {
        static PlanReply of(RoutePlan plan) {
            return new PlanReply(
                    plan.lot(), plan.legs().stream().map(LegReply::of).toList(), plan.by(), plan.at(), plan.version());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LegReply(
            List<String> countries,
            List<String> parties,
            Instant from,
            @Nullable Instant until) {
        static LegReply of(Leg leg) {
            return new LegReply(
                    sorted(leg.countries().stream().map(CountryCode::value).collect(Collectors.toSet())),
                    sorted(leg.parties().stream().map(OrganisationId::value).collect(Collectors.toSet())),
                    leg.from(),
                    leg.until());
        }

        private static List<String> sorted(Set<String> words) {
            return List.copyOf(new TreeSet<>(words));
        }
    }

    @GET
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.EXPORTER, Roles.REGULATOR, Roles.CUSTOMS_OFFICER})
    @Operation(summary = "The way that the lot is meant to take")
    public Response show(@PathParam("id") LotId id) {
        return lookUpLots
                .seeWhole(caller.actor(), id)
                .flatMap(lot -> planRoute.find(id))
                .map(RoutePlanResource::ok)
                .orElseGet(() -> Problems.notFound("route plan", id).response());
    }

    @PUT
    @RolesAllowed(Roles.CUSTODIAN)
    @Operation(summary = "Says which way the lot is to take; If-Match \"0\" for the first plan")
    public Response put(
            @PathParam("id") LotId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PlanRequest asked) {
        long version = ETags.expected(ifMatch);
        var legs = IntStream.range(0, asked.legs().size())
                .mapToObj(i -> asked.legs().get(i).toLeg("/legs/" + i))
                .toList();
        return switch (planRoute.plan(caller.actor(), id, legs, version)) {
            case PlanRoute.Answer.Done done -> ok(done.plan());
            case PlanRoute.Answer.Absent absent -> Problems.notFound("lot", id).response();
            case PlanRoute.Answer.Stale stale -> ETags.stale(stale.current()).response();
        };
    }

    private static Response ok(RoutePlan plan) {
        return Replies.ok(PlanReply.of(plan), plan.lot().toString(), plan.version());
    }
}
