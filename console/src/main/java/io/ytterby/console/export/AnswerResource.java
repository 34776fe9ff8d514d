package io.ytterby.console.export;

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

/** {@code …/questions/{question}}: the answer to what the authority asked. With it the case and its clock go on. */
@Path("/console/export/applications/{id}/questions/{question}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class AnswerResource {
    private final Visit visit;
    private final Pages pages;

    AnswerResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    public record AnswerPage(Frame frame, Application file, Around.Question question, Form form) {}

    @CheckedTemplate(basePath = "export")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance answer(AnswerPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response write(@PathParam("id") String id, @PathParam("question") String question) {
        return page(id, question, Form.EMPTY, 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(
            @PathParam("id") String id, @PathParam("question") String question, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var body = Map.of("answer", form.value("answer"));
        var answer = visit.api().send(Send.post(path(question) + ":answer", body, form.key()));
        if (answer instanceof Answer.Refused<?>(var refusal))
            return page(id, question, form.refused(refusal, Map.of("/answer", "answer")), refusal.status());
        return pages.go(Places.page(id) + "?said=answered");
    }

    private static String path(String question) {
        return Places.API + "/queries/" + Address.encoded(question);
    }

    private Response page(String id, String question, Form form, int status) {
        var api = visit.api();
        var file = api.get(Places.application(id), Application.class);
        var asked = api.get(path(question), Around.Question.class);
        var frame = visit.frame(Words.say(visit.language(), "export.answer_title", file.called()));
        return pages.html(status, Templates.answer(new AnswerPage(frame, file, asked, form)));
    }
}
