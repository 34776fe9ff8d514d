package io.ytterby.gateway.verify.rest;

import io.ytterby.gateway.trust.app.KnownIssuers;
import io.ytterby.gateway.trust.app.Trusted;
import io.ytterby.gateway.verify.app.JudgeDocument;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** Judges what anybody hands in, without a login. Nothing is kept, and nothing that it names is fetched. */
@Path("/api/verify")
@Tag(name = "public verification")
@PermitAll
public class VerifyResource {
    private final JudgeDocument judge;
    private final KnownIssuers known;
    private final Clock clock;

    VerifyResource(JudgeDocument judge, KnownIssuers known, Clock clock) {
        this.judge = judge;
        this.known = known;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            summary =
                    "Judges a document: a vc+jwt, JSON with a proof, the text of a printed code, or the licence's PDF",
            description = "At most 1 MB, as it is; the body's type does not matter. Always 200: what came of it is the"
                    + " verdict.")
    public Response verify(
            byte @Nullable [] body, @QueryParam("lang") @Nullable String lang, @Context HttpHeaders headers) {
        var language = Language.of(lang, headers);
        var judged = judged(body == null ? new byte[0] : body);
        return Pages.wantsPage(headers)
                ? page(judged, language)
                : Pages.json(JudgementV1.of(judged, Words.in(language)), language);
    }

    /** For the form on the page, whose answer is a page. */
    Response page(byte[] document, Language language) {
        return page(judged(document), language);
    }

    private static Response page(Judged judged, Language language) {
        var frame = Frame.of(
                language, "title.result", "/verify?lang=" + language.other().code());
        return Pages.html(200, Templates.result(ResultPage.of(judged, frame, null)), language);
    }

    private Judged judged(byte[] body) {
        var found = judge.judge(body);
        var statusAsOf = found.judgement().isGenuine()
                ? known.trusted().flatMap(Trusted::statusAsOf).orElse(null)
                : null;
        return new Judged("document", found.form(), found.judgement(), clock.instant(), statusAsOf, null);
    }
}
