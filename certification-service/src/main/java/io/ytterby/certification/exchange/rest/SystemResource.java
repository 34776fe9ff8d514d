package io.ytterby.certification.exchange.rest;

import io.ytterby.certification.exchange.app.PactSystems;
import io.ytterby.certification.exchange.app.RegisterSystem;
import io.ytterby.certification.exchange.domain.PactSystem;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where one's own PACT system is. */
@Path("/v1/pact/systems")
@RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.BUYER})
public class SystemResource {
    private final RegisterSystem registerSystem;
    private final PactSystems systems;
    private final Listings listings;
    private final Caller caller;

    SystemResource(RegisterSystem registerSystem, PactSystems systems, Listings listings, Caller caller) {
        this.registerSystem = registerSystem;
        this.systems = systems;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * Where events go, and with what we come in there.
     *
     * @param apiBase what {@code /3/events} follows
     * @param authBase what {@code /auth/token} follows; the same if it is left out
     * @param clientSecret is sealed, and never told again
     */
    public record SystemRequest(
            @NotBlank @Size(max = 1900) String apiBase,
            @Nullable @Size(max = 1900) String authBase,
            @NotBlank @Size(max = 200) String clientId,
            @NotBlank @Size(max = 1000) String clientSecret) {}

    /**
     * A PACT system.
     *
     * @param retiredAt null for the one that counts
     */
    public record SystemReply(
            String systemId,
            String apiBase,
            String authBase,
            String clientId,
            Instant registeredAt,
            @Nullable Instant retiredAt) {
        static SystemReply of(PactSystem system, @Nullable Instant retiredAt) {
            return new SystemReply(
                    system.id().toString(),
                    system.apiBase(),
                    system.authBase(),
                    system.clientId(),
                    system.registeredAt(),
                    retiredAt);
        }
    }

    @POST
    @Idempotent
    @Operation(summary = "Says where one's own PACT system is; it takes the place of the one before.")
    public Response register(@Valid @NotNull SystemRequest asked) {
        var authBase = asked.authBase() == null ? asked.apiBase() : asked.authBase();
        var wanted = new RegisterSystem.Asked(asked.apiBase(), authBase, asked.clientId(), asked.clientSecret());
        return switch (registerSystem.register(caller.actor(), wanted)) {
            case RegisterSystem.Outcome.Registered(var system) -> {
                var id = system.id().toString();
                yield Replies.created(URI.create("/v1/pact/systems/" + id), SystemReply.of(system, null), id, 1);
            }
            case RegisterSystem.Outcome.AddressRefused(var pointer, var why) ->
                ExchangeProblems.addressRefused(pointer, why).response();
        };
    }

    @GET
    @Operation(summary = "One's own PACT systems, the newest first; the first counts unless it is retired.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var owner = caller.actor().organisation();
        return listings.answer(page, headers, SystemReply.class, asked -> {
            var found = systems.list(owner, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, one -> Long.toString(one.place()))
                    .map(one -> SystemReply.of(one.system(), one.retiredAt()));
        });
    }

    @POST
    @Path("/{id}:retire")
    @Idempotent
    @Operation(summary = "Nothing goes to this system any more.")
    public Response retire(@PathParam("id") UUID id) {
        return registerSystem.retire(caller.actor(), id)
                ? Response.noContent().build()
                : Problems.notFound("PACT system", id).response();
    }
}
