package io.ytterby.console.production;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code …/undo/{operation}}: what was done with a lot is undone, while nothing later touched what it touched. */
@Path("/console/production/lots/{id}/undo/{operation}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class UndoResource {
    private final Visit visit;
    private final Pages pages;

    UndoResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    public record UndoPage(Frame frame, Lot lot, Step step, Form form) {}

    @CheckedTemplate(basePath = "production")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance undo(UndoPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id, @PathParam("operation") UUID operation) {
        return page(id, operation, Form.EMPTY, 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(
            @PathParam("id") UUID id, @PathParam("operation") UUID operation, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var reverse = Send.post(
                Step.path(operation.toString()) + ":reverse", Map.of("reason", form.value("reason")), form.key());
        return switch (visit.api().send(reverse)) {
            case Answer.Given<?> ignored -> pages.go("/console/production/lots/" + id + "?done=undo");
            case Answer.Refused<?>(var refusal) ->
                page(id, operation, form.refused(refusal, Map.of("/reason", "reason")), refusal.status());
        };
    }

    private Response page(UUID id, UUID operation, Form form, int status) {
        var lot = Lots.one(visit.api(), id);
        var step = visit.api().get(Step.path(operation.toString()), Step.class);
        var title = Words.say(visit.language(), "production.undo_title", lot.lotNumber());
        return pages.html(status, Templates.undo(new UndoPage(visit.frame(title), lot, step, form)));
    }
}
