package io.ytterby.console.investigate;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/cases/{id}/do/{act}}: what an act comes to is read before it is done. */
@Path("/console/cases/{id}/do/{act}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class CaseActResource {
    private final Visit visit;
    private final Pages pages;

    CaseActResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param of what in the case it is done to; empty for the case itself */
    public record ActPage(Frame frame, CaseRead file, CaseAct act, List<Field> fields, String of, Form form) {
        /** What it is done to, in its own words; empty for the case itself. */
        public String about() {
            return file.nameOf(of);
        }
    }

    public record NamePage(Frame frame, CaseRead file, String name) {}

    @CheckedTemplate(basePath = "investigate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance caseAct(ActPage page);

        static native TemplateInstance name(NamePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("id") UUID id,
            @PathParam("act") String code,
            @QueryParam("of") @DefaultValue("") String of,
            @QueryParam("to") @DefaultValue("") String to) {
        return page(id, act(code), of, to.isEmpty() ? Form.EMPTY : Form.with(Map.of("to", to)), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(@PathParam("id") UUID id, @PathParam("act") String code, MultivaluedMap<String, String> sent) {
        var act = act(code);
        var form = Form.of(sent);
        var of = act.isOfSomething() ? uuid(form.value("of")) : "";
        var change = Send.post(act.path(id.toString(), of), Field.body(act.fields(), form), form.key());
        return switch (visit.api().send(change)) {
            case Answer.Given<JsonNode> given -> done(id, act, given.body());
            case Answer.Refused<?>(var refusal) ->
                page(id, act, of, form.refused(refusal, Field.pointers(act.fields())), refusal.status());
        };
    }

    private Response done(UUID id, CaseAct act, JsonNode body) {
        return switch (act) {
            // Who has stepped back sees nothing of the case any more.
            case RECUSE -> pages.go("/console/cases?said=recuse");
            case READ ->
                pages.ok(Templates.name(new NamePage(
                        visit.frame(Words.say(visit.language(), "investigate.sealed_name")),
                        visit.api().get(CaseRead.API + "/" + id, CaseRead.class),
                        body.path("name").asText(""))));
            default -> pages.go("/console/cases/" + id + "?said=" + act.code());
        };
    }

    private String uuid(String of) {
        try {
            return UUID.fromString(of).toString();
        } catch (IllegalArgumentException _) {
            throw NotHere.said(visit.language());
        }
    }

    private CaseAct act(String code) {
        return CaseAct.of(code).orElseThrow(() -> NotHere.said(visit.language()));
    }

    private Response page(UUID id, CaseAct act, String of, Form form, int status) {
        var file = visit.api().get(CaseRead.API + "/" + id, CaseRead.class);
        var frame = visit.frame(Words.say(visit.language(), "investigate.do." + act.code()));
        return pages.html(status, Templates.caseAct(new ActPage(frame, file, act, act.fields(file), of, form)));
    }
}
