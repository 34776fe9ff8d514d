package io.ytterby.gateway.verify.rest;

import io.ytterby.gateway.trust.app.KnownIssuers;
import io.ytterby.gateway.trust.app.Trusted;
import io.ytterby.gateway.verify.app.OpenLink;
import io.ytterby.gateway.verify.domain.LinkToken;
import io.ytterby.kit.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A page for whoever has its address. An unknown, a revoked and an expired one answer alike. */
@Path("/v/{token}")
@Tag(name = "public verification")
@PermitAll
public class PublicLinkResource {
    private final OpenLink openLink;
    private final KnownIssuers known;
    private final LinkAddress addresses;
    private final Clock clock;

    PublicLinkResource(OpenLink openLink, KnownIssuers known, LinkAddress addresses, Clock clock) {
        this.openLink = openLink;
        this.known = known;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(summary = "How the licence, lot or document stands whose owner made this address: JSON, or a page")
    public Response open(
            @PathParam("token") String text, @QueryParam("lang") @Nullable String lang, @Context HttpHeaders headers) {
        var language = Language.of(lang, headers);
        var token = LinkToken.read(text);
        var opened = token.flatMap(openLink::open);
        if (opened.isEmpty()) return missing(language, headers);
        var judged = judged(opened.get());
        if (!Pages.wantsPage(headers)) return Pages.json(JudgementV1.of(judged, Words.in(language)), language);
        var frame =
                Frame.of(language, "title.result", "?lang=" + language.other().code());
        var page = ResultPage.of(judged, frame, addresses.of(token.orElseThrow()));
        return Pages.html(200, Templates.result(page), language);
    }

    private Judged judged(OpenLink.Opened opened) {
        var judgement = opened.judgement();
        var list = judgement.isGenuine()
                ? known.trusted().flatMap(Trusted::statusAsOf).orElse(null)
                : null;
        return new Judged(opened.link().subject().kind(), "", judgement, clock.instant(), list, opened.scans());
    }

    private static Response missing(Language language, HttpHeaders headers) {
        if (Pages.wantsPage(headers)) {
            var frame = Frame.of(
                    language, "title.missing", "?lang=" + language.other().code());
            return Pages.html(404, Templates.missing(frame), language);
        }
        var problem = Problem.of(
                "link-not-found",
                404,
                "There is no such public page",
                "It never was, its owner has taken it back, or its time is over. Do not rely on a copy of it.");
        return Pages.guarded(Response.fromResponse(problem.response())).build();
    }
}
