package io.ytterby.console.production;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code …/hand/{how}}: a lot is shipped to another firm, received from one, or shown to one. */
@Path("/console/production/lots/{id}/hand/{how}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class HandResource {
    private final Visit visit;
    private final Pages pages;

    HandResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    public record HandPage(Frame frame, Lot lot, Handing how, Form form) {}

    @CheckedTemplate(basePath = "production")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance hand(HandPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id, @PathParam("how") String code) {
        return page(id, how(code), Form.with(Map.of("scope", "status")), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(@PathParam("id") UUID id, @PathParam("how") String code, MultivaluedMap<String, String> sent) {
        var how = how(code);
        var form = Form.of(sent);
        if (!how.field().isEmpty() && form.typed(how.field()).isEmpty()) {
            var words = Words.say(visit.language(), "production.wrong.organisation");
            return page(id, how, form.wrong(how.field(), words), 422);
        }
        return switch (visit.api().send(Send.post(how.path(id.toString()), how.body(form), form.key()))) {
            case Answer.Given<?> ignored -> pages.go("/console/production/lots/" + id + "?done=" + how.code());
            case Answer.Refused<?>(var refusal) ->
                page(id, how, form.refused(refusal, how.pointers()), refusal.status());
        };
    }

    private Handing how(String code) {
        return Handing.of(code).orElseThrow(() -> NotHere.said(visit.language()));
    }

    private Response page(UUID id, Handing how, Form form, int status) {
        var lot = Lots.one(visit.api(), id);
        var words = Words.say(visit.language(), "production.hand." + how.code());
        var title = Words.say(visit.language(), "production.hand_title", words, lot.lotNumber());
        return pages.html(status, Templates.hand(new HandPage(visit.frame(title), lot, how, form)));
    }
}
