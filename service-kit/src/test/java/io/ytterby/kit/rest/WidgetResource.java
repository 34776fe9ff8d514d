package io.ytterby.kit.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A resource with one of everything that the kit promises. It stands for every service's own. */
@Path("/v1/widgets")
public class WidgetResource {
    public record Line(@Positive long massMg, @Nullable LicenceNumber licence) {}

    public record Widget(
            @NotNull @Size(max = 40) String name,
            @Nullable OrganisationId owner,
            @Nullable BigDecimal share,
            @Nullable LocalDate day,
            @Nullable Kind kind,
            @Nullable Boolean sharp,
            @Nullable List<@Valid Line> lines) {}

    public enum Kind {
        ROUND,
        SQUARE
    }

    public record Row(String id, String note, int count, BigDecimal share) {}

    private final Caller caller;
    private final Listings listings;
    private final Effects effects;

    WidgetResource(Caller caller, Listings listings, Effects effects) {
        this.caller = caller;
        this.listings = listings;
        this.effects = effects;
    }

    @POST
    @Authenticated
    @Path("/echo")
    public Widget echo(@Valid @NotNull Widget widget) {
        return widget;
    }

    /** One text: what a library might make of any text by itself. */
    record Reason(@NotNull @Size(max = 40) String reason) {}

    @POST
    @Authenticated
    @Path("/reason")
    public Map<String, String> reason(@Valid @NotNull Reason asked) {
        return Map.of("reason", asked.reason());
    }

    @GET
    @Authenticated
    @Path("/me")
    public Map<String, Object> me() {
        var actor = caller.actor();
        return Map.of("person", actor.person(), "organisation", actor.organisation(), "authority", actor.isAuthority());
    }

    @GET
    @RolesAllowed(Roles.REGULATOR)
    @Path("/secret")
    public String secret() {
        return "for regulators";
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "nobody said who may";
    }

    @GET
    @PermitAll
    @Path("/public")
    public Map<String, Object> publicly() {
        return Map.of("known", caller.ifKnown().isPresent());
    }

    @GET
    @PermitAll
    @Path("/one")
    public Response one() {
        return Response.ok(new Row("1", "the only one", 1, BigDecimal.ONE)).build();
    }

    @GET
    @PermitAll
    @Path("/lots/{lot}")
    public String lot(@PathParam("lot") LotId lot, @QueryParam("from") @Nullable LocalDate from) {
        return lot + " " + from;
    }

    @GET
    @PermitAll
    @Path("/sizes")
    public String sizes(@QueryParam("size") @Positive int size, @QueryParam("owner") @Nullable OrganisationId owner) {
        return size + " " + owner;
    }

    @GET
    @PermitAll
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("the password is hunter2");
    }

    @PUT
    @PermitAll
    @Path("/documents/{id}")
    public Response document(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long expected = ETags.expected(ifMatch);
        if (expected != 7) return ETags.stale(7).response();
        return Replies.ok(Map.of("id", id), id.toString(), 8);
    }

    @GET
    @PermitAll
    public Response all(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(page, headers, Row.class, this::rows);
    }

    private Page<Row> rows(PageRequest page) {
        int from = page.after().map(Integer::parseInt).orElse(0);
        var rows = IntStream.rangeClosed(from + 1, Math.min(2_500, from + page.fetchSize()))
                .mapToObj(i -> new Row("" + i, i == 1 ? "=1+1,\"x\"" : "plain", i, new BigDecimal("-0.5")))
                .toList();
        return Page.of(rows, page, Row::id);
    }

    @POST
    @Authenticated
    @Idempotent
    @Path("/effects")
    public Response effect(@Valid @NotNull Widget widget) {
        effects.add(widget.name());
        return switch (widget.name()) {
            case "refused" -> Problem.of("conflict", 409, "No", "Not this one.").response();
            case "broken" -> throw new IllegalStateException("after the effect");
            case "busy" -> Problem.of("busy", 429, "No", "Later.").response();
            default -> {
                var id = UUID.randomUUID();
                yield Replies.created(URI.create("/v1/widgets/" + id), Map.of("id", id), id.toString(), 1);
            }
        };
    }
}
