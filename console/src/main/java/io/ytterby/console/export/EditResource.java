package io.ytterby.console.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Refusal;
import io.ytterby.console.api.RefusedException;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code …/edit}: a draft is filled in, or a detail mended of one that lies with the authority. */
@Path("/console/export/applications/{id}/edit")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class EditResource {
    private final Visit visit;
    private final Pages pages;

    EditResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "export")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance draft(DraftPage page);
    }

    /** An application as the API told it, in its version. */
    private record AsRead(JsonNode file, String etag) {}

    @GET
    @Operation(hidden = true)
    public Response write(@PathParam("id") String id) {
        var read = read(visit, id);
        return page(visit, pages, id, DraftValues.of(read.file()), read.etag(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var typed = Form.of(sent);
        var before = read(visit, id);
        var draft = DraftReading.read(typed, before.file(), visit.language());
        if (draft.form().isWrong()) return page(visit, pages, id, draft.form(), typed.value("etag"), 422);
        var change = Send.patch(Places.application(id), draft.body(), typed.value("etag"));
        if (visit.api().send(change) instanceof Answer.Refused<?>(var refusal)) {
            var refused = typed.refused(refusal, draft.fields());
            return page(visit, pages, id, refused, typed.value("etag"), refusal.status());
        }
        return pages.go(Places.page(id) + (typed.has("then", "submit") ? "/submit" : "?said=edited"));
    }

    /** The form with what kept the application from being sent. */
    static Response mend(Visit visit, Pages pages, String id, Refusal refusal) {
        var read = read(visit, id);
        var begun = DraftValues.of(read.file());
        var fields = DraftReading.read(begun, MissingNode.getInstance(), visit.language())
                .fields();
        return page(visit, pages, id, begun.refused(refusal, fields), read.etag(), refusal.status());
    }

    private static AsRead read(Visit visit, String id) {
        return switch (visit.api().ask(Places.application(id), JsonNode.class)) {
            case Answer.Given<JsonNode>(var file, var etag, var place) -> new AsRead(file, etag == null ? "" : etag);
            case Answer.Refused<JsonNode>(var refusal) -> throw new RefusedException(refusal);
        };
    }

    private static Response page(Visit visit, Pages pages, String id, Form form, String etag, int status) {
        var file = visit.api().get(Places.application(id), Application.class);
        var frame = visit.frame(Words.say(visit.language(), "export.edit_title", file.called()));
        return pages.html(status, Templates.draft(new DraftPage(frame, file, form, etag)));
    }
}
