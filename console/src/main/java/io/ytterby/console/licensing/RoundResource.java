package io.ytterby.console.licensing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Listed;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/licensing/quotas/{id}}: a round, who asked, its running and publication, and the result computed again. */
@Path("/console/licensing/quotas/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class RoundResource {
    private static final String SAID = "ask|run|publish";
    private static final String VERIFY = "/api/licensing/v1/quota-allocations:verify";
    private static final Map<String, String> FIELDS = Map.of("/askedMg", "asked", "/seed", "seed", "/beacon", "beacon");

    private final Visit visit;
    private final Pages pages;

    RoundResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * @param verb {@code run} or {@code publish}
     * @param result what would be published; null before it was run, and for who may not read it yet
     */
    public record ActPage(
            Frame frame,
            RoundFile round,
            String verb,
            @Nullable RoundResult result,
            Form form) {
        public boolean isRun() {
            return verb.equals("run");
        }
    }

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance round(RoundPage page);

        static native TemplateInstance roundAct(ActPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id, @QueryParam("said") @Nullable String said) {
        return page(200, id, said != null && said.matches(SAID) ? said : null, null, Form.EMPTY);
    }

    /** For one's own organisation; until the deadline the last word counts. */
    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var body = new LinkedHashMap<String, Object>();
        form.typed("asked").ifPresent(kilograms -> body.put("askedMg", Kilograms.milligrams(kilograms)));
        var path = RoundFile.path(id.toString()) + "/requests";
        return switch (visit.api().send(Send.post(path, body, form.key()))) {
            case Answer.Given<?> _ -> done(id, "ask");
            case Answer.Refused<?>(var refusal) ->
                page(refusal.status(), id, null, null, form.refused(refusal, FIELDS));
        };
    }

    /** The published text is summed up again by the API, which reads nothing else for it. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response check(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var published = visit.api().get(RoundFile.path(id.toString()) + "/allocation", RoundResult.Published.class);
        var body = Map.of("document", published.document(), "sha256", published.sha256());
        return switch (visit.api().send(Send.post(VERIFY, body, form.key()), RoundResult.Checked.class)) {
            case Answer.Given<RoundResult.Checked> given -> page(200, id, null, given.body(), Form.EMPTY);
            case Answer.Refused<?>(var refusal) ->
                page(refusal.status(), id, null, null, form.refused(refusal, FIELDS));
        };
    }

    @GET
    @Path("{verb: run|publish}")
    @Operation(hidden = true)
    public Response review(@PathParam("id") UUID id, @PathParam("verb") String verb) {
        return review(200, id, verb, Form.EMPTY);
    }

    @POST
    @Path("{verb: run|publish}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response settle(
            @PathParam("id") UUID id, @PathParam("verb") String verb, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var body = new LinkedHashMap<String, Object>();
        if (verb.equals("run"))
            for (var field : new String[] {"seed", "beacon"})
                form.typed(field).ifPresent(text -> body.put(field, text));
        var path = RoundFile.path(id.toString()) + ":" + verb;
        return switch (visit.api().send(Send.post(path, body, form.key()))) {
            case Answer.Given<?> _ -> done(id, verb);
            case Answer.Refused<?>(var refusal) -> review(refusal.status(), id, verb, form.refused(refusal, FIELDS));
        };
    }

    private Response done(UUID id, String said) {
        return pages.go("/console/licensing/quotas/" + id + "?said=" + said);
    }

    private Response review(int status, UUID id, String verb, Form form) {
        var round = visit.api().get(RoundFile.path(id.toString()), RoundFile.class);
        var frame = visit.frame(Words.say(visit.language(), "licensing.round_do." + verb) + ": " + title(round));
        return pages.html(status, Templates.roundAct(new ActPage(frame, round, verb, result(round), form)));
    }

    private Response page(
            int status, UUID id, @Nullable String said, RoundResult.@Nullable Checked checked, Form form) {
        var api = visit.api();
        var round = api.get(RoundFile.path(id.toString()), RoundFile.class);
        var asked = api.askList(RoundFile.path(id.toString()) + "/requests", RoundFile.Ask.class)
                .given()
                .map(Listed::items)
                .orElse(null);
        return pages.html(
                status,
                Templates.round(
                        new RoundPage(visit.frame(title(round)), round, asked, result(round), checked, said, form)));
    }

    /** The API knows who reads it before it is published. */
    private @Nullable RoundResult result(RoundFile round) {
        if (round.isOpen()) return null;
        return visit.api()
                .ask(RoundFile.path(round.id()) + "/allocation", RoundResult.Published.class)
                .given()
                .map(RoundResult::of)
                .orElse(null);
    }

    private String title(RoundFile round) {
        return Words.say(visit.language(), "licensing.round_title", round.element(), Integer.toString(round.year()));
    }
}
