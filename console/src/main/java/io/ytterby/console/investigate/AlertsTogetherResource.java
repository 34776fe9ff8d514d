package io.ytterby.console.investigate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.bulk.Line;
import io.ytterby.console.bulk.Plan;
import io.ytterby.console.bulk.Results;
import io.ytterby.console.form.Carried;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.NotHere;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/alerts-together/{act}}: several alerts dismissed, or taken into one case, after a page that says which and which not. */
@Path("/console/alerts-together")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class AlertsTogetherResource {
    private final Visit visit;
    private final Pages pages;

    AlertsTogetherResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param cases into which they may go besides a new one; empty where they are dismissed */
    public record TogetherPage(Frame frame, TogetherAct act, Plan plan, List<CaseRead> cases, Form form) {
        public boolean intoCase() {
            return act == TogetherAct.CASE;
        }
    }

    /** @param into the case in which they are now; empty where there is none */
    public record DonePage(Frame frame, TogetherAct act, Results results, String into, Form form) {
        public List<Carried> rest() {
            return Results.rest(form, TogetherAct.TICKED);
        }
    }

    @CheckedTemplate(basePath = "investigate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance alertsTogether(TogetherPage page);

        static native TemplateInstance alertsDone(DonePage page);
    }

    /** Changes nothing. */
    @POST
    @Path("{act: dismiss|case}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(@PathParam("act") String code, MultivaluedMap<String, String> sent) {
        return page(act(code), Form.of(sent), 200);
    }

    /** Somebody who comes back to its address, as by the switch of languages, has ticked nothing. */
    @GET
    @Path("{act: dismiss|case}")
    @Operation(hidden = true)
    public Response list() {
        return pages.go("/console/alerts");
    }

    @GET
    @Path("{act: dismiss|case}/sure")
    @Operation(hidden = true)
    public Response listAfter() {
        return list();
    }

    @POST
    @Path("{act: dismiss|case}/sure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(@PathParam("act") String code, MultivaluedMap<String, String> sent) {
        var act = act(code);
        var form = Form.of(sent);
        if (form.typed("reason").isEmpty())
            return page(act, form.wrong("reason", Words.say(visit.language(), "investigate.together_why")), 422);
        var lines = new Ticked(visit).named(Plan.ticked(form, TogetherAct.TICKED));
        if (act == TogetherAct.DISMISS) return done(act, each(act, lines, form, ""), "", form);
        if (form.typed("into").isPresent()) return done(act, each(act, lines, form, form.value("into")), "", form);
        return intoNew(lines, form);
    }

    /** A case begins with the first of them; the others are linked to it. */
    private Response intoNew(List<Line> lines, Form form) {
        if (lines.isEmpty()) return page(TogetherAct.CASE, form, 200);
        var first = lines.getFirst();
        var body = new HashMap<String, Object>(Field.body(TogetherAct.NEW_CASE, form));
        body.put("origin", "ALERT");
        body.put("ref", first.id());
        return switch (visit.api().send(Send.post(CaseRead.API, body, form.keyOf("case")))) {
            case Answer.Refused<?>(var refusal) ->
                page(TogetherAct.CASE, form.refused(refusal, Field.pointers(TogetherAct.NEW_CASE)), refusal.status());
            case Answer.Given<?> given -> {
                var page = CaseRead.pageAt(given.location());
                var id = page.substring(page.lastIndexOf('/') + 1);
                var others = each(TogetherAct.CASE, lines.subList(1, lines.size()), form, id);
                yield done(TogetherAct.CASE, others.after(new Results.Result(first, null)), id, form);
            }
        };
    }

    private Results each(TogetherAct act, List<Line> lines, Form form, String into) {
        return Results.of(
                lines,
                line -> act.change(line.id(), into, form),
                change -> visit.api().send(change));
    }

    private Response done(TogetherAct act, Results results, String made, Form form) {
        var into = made.isEmpty() ? form.value("into") : made;
        var again = new HashMap<>(form.all());
        if (act == TogetherAct.CASE) again.put("into", List.of(into));
        var kept = new Form(form.values(), again, null, Map.of());
        var frame = visit.frame(Words.say(visit.language(), "investigate.together." + act.code()));
        return pages.ok(Templates.alertsDone(new DonePage(frame, act, results, into, kept)));
    }

    private TogetherAct act(String code) {
        return TogetherAct.of(code).orElseThrow(() -> NotHere.said(visit.language()));
    }

    private Response page(TogetherAct act, Form form, int status) {
        var ticked = new Ticked(visit);
        var plan = ticked.plan(act, Plan.ticked(form, TogetherAct.TICKED));
        var frame = visit.frame(Words.say(visit.language(), "investigate.together." + act.code()));
        var cases = act == TogetherAct.CASE ? ticked.cases() : List.<CaseRead>of();
        return pages.html(status, Templates.alertsTogether(new TogetherPage(frame, act, plan, cases, form)));
    }
}
