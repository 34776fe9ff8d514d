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

/** {@code …/countersignature}: a second person signs what was advised, or gives it back with a reason. */
@Path("/console/licensing/cases/{id}/countersignature")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class SignatureResource {
    private final Visit visit;
    private final Pages pages;

    SignatureResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance countersignature(PaperPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response write(@PathParam("id") String id) {
        return pages.ok(Templates.countersignature(page(id, Form.EMPTY)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response sign(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        if (form.typed("accepted").isEmpty()) {
            var wrong = form.wrong("accepted", Words.say(visit.language(), "licensing.choose_signature"));
            return pages.html(422, Templates.countersignature(page(id, wrong)));
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("accepted", form.value("accepted").equals("true"));
        form.typed("reason").ifPresent(reason -> body.put("reason", reason));
        var answer = visit.api().send(Send.post(CaseFile.path(id) + "/countersignatures", body, form.key()));
        if (answer instanceof Answer.Refused<?>(var refusal)) {
            var refused = form.refused(refusal, Map.of("/reason", "reason", "/accepted", "accepted", "", "reason"));
            return pages.html(refusal.status(), Templates.countersignature(page(id, refused)));
        }
        return pages.go("/console/licensing/cases/" + Address.encoded(id) + "?said=countersignature");
    }

    private PaperPage page(String id, Form form) {
        var file = visit.api().get(CaseFile.path(id), CaseFile.class);
        return new PaperPage(
                visit.frame(Words.say(visit.language(), "licensing.countersign_title", file.shortId())), file, form);
    }
}
