package io.ytterby.console.investigate;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/cases/new}: a case of anything that a case can point to. */
@Path("/console/cases/new")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class NewCaseResource {
    private static final List<Field> FIELDS = List.of(
            Field.line("title", 200),
            Field.pick("origin", CaseRead.KINDS.toArray(String[]::new)).called("link"),
            Field.line("ref", 100),
            Field.choice("priority", "LOW", "NORMAL", "HIGH", "URGENT"),
            Field.text("reason", 2_000));

    private final Visit visit;
    private final Pages pages;

    NewCaseResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    public record NewPage(Frame frame, Form form) {
        public List<Field> fields() {
            return FIELDS;
        }
    }

    @CheckedTemplate(basePath = "investigate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newCase(NewPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show() {
        return page(Form.with(Map.of("priority", "NORMAL")), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response open(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return switch (visit.api().send(Send.post(CaseRead.API, Field.body(FIELDS, form), form.key()))) {
            case Answer.Given<?> given -> pages.go(CaseRead.pageAt(given.location()) + "?said=opened");
            case Answer.Refused<?>(var refusal) ->
                page(form.refused(refusal, Field.pointers(FIELDS)), refusal.status());
        };
    }

    private Response page(Form form, int status) {
        var frame = visit.frame(Words.say(visit.language(), "investigate.new_case"));
        return pages.html(status, Templates.newCase(new NewPage(frame, form)));
    }
}
