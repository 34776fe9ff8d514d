package io.ytterby.console.investigate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/alerts/{id}/{act}}: what an act comes to is read before it is done. */
@Path("/console/alerts/{id}/{act: case|note-exit|confirm|dismiss}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class AlertActResource {
    private final Visit visit;
    private final Pages pages;

    AlertActResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param form what was typed; empty at first */
    public record ActPage(Frame frame, AlertRead alert, AlertAct act, Form form) {}

    @CheckedTemplate(basePath = "investigate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance alertAct(ActPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id, @PathParam("act") String code) {
        var act = act(code);
        return page(id, act, act == AlertAct.CASE ? Form.with(Map.of("priority", "NORMAL")) : Form.EMPTY, 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(@PathParam("id") UUID id, @PathParam("act") String code, MultivaluedMap<String, String> sent) {
        var act = act(code);
        var form = Form.of(sent);
        return switch (visit.api().send(change(id, act, form))) {
            case Answer.Given<?> given ->
                pages.go(
                        act == AlertAct.CASE
                                ? CaseRead.pageAt(given.location()) + "?said=opened"
                                : "/console/alerts/" + id + "?said=" + code);
            case Answer.Refused<?>(var refusal) ->
                page(id, act, form.refused(refusal, Field.pointers(act.fields())), refusal.status());
        };
    }

    private static Send change(UUID id, AlertAct act, Form form) {
        var body = new HashMap<String, Object>(Field.body(act.fields(), form));
        if (act != AlertAct.CASE) return Send.post(AlertRead.API + "/" + id + ":" + act.code(), body, form.key());
        body.put("origin", "ALERT");
        body.put("ref", id.toString());
        return Send.post(CaseRead.API, body, form.key());
    }

    private AlertAct act(String code) {
        return AlertAct.of(code).orElseThrow(() -> NotHere.said(visit.language()));
    }

    private Response page(UUID id, AlertAct act, Form form, int status) {
        var alert = visit.api().get(AlertRead.API + "/" + id, AlertRead.class);
        var frame = visit.frame(Words.say(visit.language(), "investigate.act." + act.code()));
        return pages.html(status, Templates.alertAct(new ActPage(frame, alert, act, form)));
    }
}
