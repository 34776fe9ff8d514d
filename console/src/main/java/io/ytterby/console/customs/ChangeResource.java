package io.ytterby.console.customs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/customs/changes/{id}}: what is proposed of an instrument, for a second person to approve or reject. */
@Path("/console/customs/changes/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ChangeResource {
    private final Visit visit;
    private final Pages pages;

    ChangeResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    public record ChangePage(Frame frame, ChangeRead it, Form form) {}

    @CheckedTemplate(basePath = "customs")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance change(ChangePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id) {
        return pages.ok(Templates.change(page(id, Form.EMPTY)));
    }

    @POST
    @Path("{verb: approve|reject}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(
            @PathParam("id") String id, @PathParam("verb") String verb, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var body = form.typed("reason")
                .<Map<String, Object>>map(why -> Map.of("reason", why))
                .orElse(Map.of());
        return switch (visit.api().send(Send.post(path(id) + ":" + verb, body, form.key()))) {
            case Answer.Given<?> _ -> pages.go("/console/customs/changes/" + Address.encoded(id));
            case Answer.Refused<?>(var why) ->
                pages.html(why.status(), Templates.change(page(id, form.refused(why, Map.of("/reason", "reason")))));
        };
    }

    private static String path(String id) {
        return Inspection.API + "instrument-changes/" + Address.encoded(id);
    }

    private ChangePage page(String id, Form form) {
        var it = visit.api().get(path(id), ChangeRead.class);
        return new ChangePage(
                visit.frame(Words.say(visit.language(), "customs.change_title", it.instrumentId())), it, form);
    }
}
