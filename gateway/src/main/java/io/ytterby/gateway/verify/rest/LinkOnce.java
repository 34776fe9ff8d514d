package io.ytterby.gateway.verify.rest;

import io.ytterby.gateway.verify.app.MakeLink;
import io.ytterby.gateway.verify.app.MakeLink.Outcome;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a link once for each key. The answer that is kept for 24 hours has no address in it, since the token is stored
 * nowhere: the one who asks first is told it, whoever repeats the request is not.
 */
@RequestScoped
class LinkOnce {
    private final MakeLink makeLink;
    private final LinkAddress addresses;
    private final Caller caller;
    private @Nullable LinkV1 told;

    LinkOnce(MakeLink makeLink, LinkAddress addresses, Caller caller) {
        this.makeLink = makeLink;
        this.addresses = addresses;
        this.caller = caller;
    }

    @Idempotent
    Response make(LinkV1.Request asked) {
        var wanted = new MakeLink.Asked(
                asked.licenceNumber(), asked.lotId(), asked.document(), asked.label(), asked.expiresAt());
        return switch (makeLink.make(wanted, caller.actor())) {
            case Outcome.Made(var link, var token) -> {
                var shown = LinkV1.of(link);
                told = shown.at(addresses.of(token));
                yield Response.created(URI.create("/api/buyer/v1/links/" + link.id()))
                        .entity(shown)
                        .build();
            }
            case Outcome.NotYours(var what, var id) ->
                Problems.notFound(what, id).response();
            case Outcome.NotGenuine(var reason) ->
                Problem.of(
                                "link-document-not-genuine",
                                422,
                                "This is no document that could be shown",
                                "Only what a licence office has signed can be shown; POST /api/verify says step by step"
                                        + " what is wrong with it.",
                                Map.of("reason", reason))
                        .response();
            case Outcome.WrongEnd(var latest) ->
                Problems.invalid("/expiresAt", "must be after now and not after " + latest + ".")
                        .response();
            case Outcome.TooMany(var most) ->
                Problem.of(
                                "links-too-many",
                                409,
                                "There are too many public links",
                                "Revoke some of those that are no longer needed.",
                                Map.of("most", most))
                        .response();
        };
    }

    /** With the address; null if this was a repetition, or a refusal. */
    @Nullable
    LinkV1 told() {
        return told;
    }
}
