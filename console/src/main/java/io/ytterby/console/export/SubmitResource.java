package io.ytterby.console.export;

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
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * {@code …/submit}: all of a draft once more, before the authority gets it. What is missing is told on the form where it is
 * mended.
 */
@Path("/console/export/applications/{id}/submit")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class SubmitResource {
    private final Visit visit;
    private final Pages pages;

    SubmitResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    public record SubmitPage(Frame frame, Application file, Around around, String etag, Form form) {}

    @CheckedTemplate(basePath = "export")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance submit(SubmitPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response read(@PathParam("id") String id) {
        return page(id, Form.EMPTY, 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var change = Send.post(Places.application(id) + ":submit", null, form.key());
        if (visit.api().send(change.ifMatch(form.value("etag"))) instanceof Answer.Refused<?>(var refusal))
            return refusal.wrong().isEmpty()
                    ? page(id, form.refused(refusal, Map.of()), refusal.status())
                    : EditResource.mend(visit, pages, id, refusal);
        return pages.go(Places.page(id) + "?said=submitted");
    }

    private Response page(String id, Form form, int status) {
        var found = Found.of(visit.api(), id);
        var around = Around.of(visit.api(), id);
        var frame = visit.frame(
                Words.say(visit.language(), "export.submit_title", found.file().called()));
        return pages.html(status, Templates.submit(new SubmitPage(frame, found.file(), around, found.etag(), form)));
    }
}
