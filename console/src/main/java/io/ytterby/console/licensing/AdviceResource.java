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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code …/advice}: an officer's advice on a whole case. */
@Path("/console/licensing/cases/{id}/advice")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class AdviceResource {
    private final Visit visit;
    private final Pages pages;

    AdviceResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance advice(AdvicePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response write(@PathParam("id") String id) {
        return pages.ok(Templates.advice(page(id, Form.EMPTY)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response advise(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var page = page(id, form);
        if (form.typed("advice").isEmpty()) {
            var wrong = form.wrong("advice", Words.say(visit.language(), "licensing.choose_advice"));
            return pages.html(422, Templates.advice(page(id, wrong)));
        }
        var answer = visit.api()
                .send(Send.post(CaseFile.path(id) + "/advice", AdvicePage.body(page.targets(), form), form.key()));
        if (answer instanceof Answer.Refused<?>(var refusal)) {
            var refused = form.refused(refusal, AdvicePage.fields(page.targets(), form));
            return pages.html(refusal.status(), Templates.advice(page(id, refused)));
        }
        return pages.go("/console/licensing/cases/" + Address.encoded(id) + "?said=advice");
    }

    private AdvicePage page(String id, Form form) {
        var file = visit.api().get(CaseFile.path(id), CaseFile.class);
        var frame = visit.frame(Words.say(visit.language(), "licensing.advice_title", file.shortId()));
        return new AdvicePage(frame, file, form, AdvicePage.targets(file));
    }
}
