package io.ytterby.console.licensing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code …/question}: something that only the exporter knows. The case and its clock wait for the answer. */
@Path("/console/licensing/cases/{id}/question")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class QuestionResource {
    private final Visit visit;
    private final Pages pages;

    QuestionResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance question(PaperPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response write(@PathParam("id") String id) {
        return pages.ok(Templates.question(page(id, Form.EMPTY)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ask(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var body = new LinkedHashMap<String, Object>();
        body.put("question", form.value("question"));
        form.typed("due").ifPresent(due -> body.put("dueOn", due));
        var answer = visit.api().send(Send.post(CaseFile.path(id) + "/queries", body, form.key()));
        if (answer instanceof Answer.Refused<?>(var refusal)) {
            var refused = form.refused(refusal, Map.of("/question", "question", "/dueOn", "due"));
            return pages.html(refusal.status(), Templates.question(page(id, refused)));
        }
        return pages.go("/console/licensing/cases/" + Address.encoded(id) + "?said=question");
    }

    private PaperPage page(String id, Form form) {
        var file = visit.api().get(CaseFile.path(id), CaseFile.class);
        return new PaperPage(
                visit.frame(Words.say(visit.language(), "licensing.question_title", file.shortId())), file, form);
    }
}
