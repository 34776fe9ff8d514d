package io.ytterby.console.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * {@code …/act/{act}}: taking an application back, changing it under review, appealing. Each has a page of its own that says
 * what follows, and a text that the authority reads.
 */
@Path("/console/export/applications/{id}/act/{act: withdraw|amend|appeal}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ActResource {
    private static final Map<String, String> TITLES = Map.of(
            "withdraw", "export.act.withdraw",
            "amend", "export.act.amend",
            "appeal", "export.act.appeal");

    private final Visit visit;
    private final Pages pages;

    ActResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param act withdraw, amend or appeal */
    public record ActPage(Frame frame, Application file, String act, String etag, Form form) {
        public boolean hurts() {
            return act.equals("withdraw");
        }

        public boolean isAppeal() {
            return act.equals("appeal");
        }

        public Application.@Nullable NextStep step() {
            return file.next(act.toUpperCase(Locale.ROOT));
        }
    }

    @CheckedTemplate(basePath = "export")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance act(ActPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id, @PathParam("act") String act) {
        return page(id, act, Form.EMPTY, 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(
            @PathParam("id") String id, @PathParam("act") String act, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var answer = visit.api().send(change(id, act, form).ifMatch(form.value("etag")));
        return switch (answer) {
            case Answer.Given<JsonNode>(var now, var etag, var place) ->
                // An amendment is an application of its own: it goes on there.
                pages.go(Places.page(act.equals("amend") ? now.path("id").asText(id) : id) + "?said=" + act);
            case Answer.Refused<JsonNode>(var refusal) -> {
                var fields = Map.of("/reason", "reason", "/grounds", "reason");
                yield page(id, act, form.refused(refusal, fields), refusal.status());
            }
        };
    }

    private static Send change(String id, String act, Form form) {
        var path = Places.application(id);
        var text = form.value("reason");
        return act.equals("appeal")
                ? Send.post(path + "/appeals", Map.of("grounds", text), form.key())
                : Send.post(path + ":" + act, Map.of("reason", text), form.key());
    }

    private Response page(String id, String act, Form form, int status) {
        var found = Found.of(visit.api(), id);
        var title = Words.say(
                visit.language(),
                TITLES.getOrDefault(act, "export.act.withdraw"),
                found.file().called());
        return pages.html(
                status, Templates.act(new ActPage(visit.frame(title), found.file(), act, found.etag(), form)));
    }
}
