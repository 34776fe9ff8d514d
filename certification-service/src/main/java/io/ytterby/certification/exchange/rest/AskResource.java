package io.ytterby.certification.exchange.rest;

import io.ytterby.certification.exchange.app.AskPartner;
import io.ytterby.certification.exchange.app.Asks;
import io.ytterby.certification.exchange.domain.Criteria;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Footprints that partners are asked for. */
@Path("/v1/pact/asks")
@RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.BUYER})
public class AskResource {
    private final AskPartner askPartner;
    private final Asks asks;
    private final Listings listings;
    private final Caller caller;

    AskResource(AskPartner askPartner, Asks asks, Listings listings, Caller caller) {
        this.askPartner = askPartner;
        this.asks = asks;
        this.listings = listings;
        this.caller = caller;
    }

    /** Who is asked for what; at least one criterion. */
    public record AskRequest(
            @NotNull OrganisationId partner,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 500) String> productIds,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 500) String> companyIds,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> geography,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 500) String> classifications,
            @Nullable Instant validOn,
            @Nullable Instant validAfter,
            @Nullable Instant validBefore,
            @Nullable @Size(max = 1000) String comment) {
        Criteria criteria() {
            return new Criteria(
                    all(productIds),
                    all(companyIds),
                    all(geography),
                    all(classifications),
                    validOn,
                    validAfter,
                    validBefore,
                    List.of());
        }

        private static List<String> all(@Nullable List<String> values) {
            return values == null ? List.of() : values;
        }
    }

    private static final Criteria NOTHING =
            new Criteria(List.of(), List.of(), List.of(), List.of(), null, null, null, List.of());

    @POST
    @Idempotent
    @Operation(summary = "Asks a partner's PACT system for footprints; its answer comes as an event, and is kept.")
    public Response ask(@Valid @NotNull AskRequest asked) {
        var criteria = asked.criteria();
        if (criteria.equals(NOTHING))
            return Problems.invalid("/productIds", "must name a product, unless another criterion is given.")
                    .response();
        var comment = asked.comment() == null ? "" : asked.comment();
        return switch (askPartner.ask(caller.actor(), asked.partner(), criteria, comment)) {
            case AskPartner.Outcome.Asked(var ask) -> {
                var id = ask.id().toString();
                yield Replies.created(URI.create("/v1/pact/asks/" + id), AskReply.of(ask), id, 1);
            }
            case AskPartner.Outcome.NoSystem _ -> ExchangeProblems.noSystem().response();
        };
    }

    @GET
    @Operation(summary = "What one has asked partners for, the newest first, and how far it is.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var asker = caller.actor().organisation();
        return listings.answer(page, headers, AskReply.class, asked -> {
            var found = asks.list(asker, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, one -> Long.toString(one.place())).map(one -> AskReply.of(one.ask()));
        });
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What a partner was asked for, and what came of it.")
    public Response show(@PathParam("id") UUID id) {
        return asks.lookUp(id)
                .filter(ask -> ask.asker().equals(caller.actor().organisation()))
                .map(ask -> Response.ok(AskReply.of(ask)).build())
                .orElseGet(() -> Problems.notFound("request for footprints", id).response());
    }
}
