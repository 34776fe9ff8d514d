package io.ytterby.certification.exchange.rest;

import io.ytterby.certification.exchange.app.Messages;
import io.ytterby.certification.exchange.app.RetryMessage;
import io.ytterby.certification.exchange.domain.Message;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What goes to partners' systems. */
@Path("/v1/pact/messages")
@RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.BUYER})
public class MessageResource {
    private final Messages messages;
    private final RetryMessage retryMessage;
    private final Listings listings;
    private final Caller caller;

    MessageResource(Messages messages, RetryMessage retryMessage, Listings listings, Caller caller) {
        this.messages = messages;
        this.retryMessage = retryMessage;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * Something on its way to a partner's system.
     *
     * @param kind {@code EVENT} or {@code FETCH}
     * @param subject of an event its type, of a fetch the footprint's id
     * @param state {@code WAITING}, {@code SENT} or {@code DEAD}
     * @param failure why it failed last; empty if it did not
     */
    public record MessageReply(
            String messageId,
            String partner,
            String kind,
            String subject,
            String state,
            int attempts,
            Instant createdAt,
            Instant nextAt,
            String failure) {
        static MessageReply of(Message message) {
            return new MessageReply(
                    message.id().toString(),
                    message.partner().value(),
                    message.kind().name(),
                    message.subject(),
                    message.state().name(),
                    message.attempts(),
                    message.createdAt(),
                    message.nextAt(),
                    message.failure());
        }
    }

    @GET
    @Operation(summary = "What was sent to one's own PACT system, and what was fetched for oneself; the newest first.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var party = caller.actor().organisation();
        return listings.answer(page, headers, MessageReply.class, asked -> {
            var found = messages.list(party, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, one -> Long.toString(one.place())).map(one -> MessageReply.of(one.message()));
        });
    }

    @POST
    @Path("/{id}:retry")
    @Idempotent
    @Operation(summary = "Tries a dead message again, from the beginning.")
    public Response retry(@PathParam("id") UUID id) {
        return switch (retryMessage.retry(caller.actor(), id)) {
            case RetryMessage.Outcome.Restarted(var message) ->
                Response.ok(MessageReply.of(message)).build();
            case RetryMessage.Outcome.NoSuchMessage _ ->
                Problems.notFound("message", id).response();
            case RetryMessage.Outcome.NotDead _ -> ExchangeProblems.notDead().response();
        };
    }
}
