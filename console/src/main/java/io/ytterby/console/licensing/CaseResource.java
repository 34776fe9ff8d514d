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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/licensing/cases/{id}}: a case on one page, and what may be done to it without more words. */
@Path("/console/licensing/cases/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class CaseResource {
    private static final String SAID = "take|release|begin-review|refer|advice|countersignature|decision|question";

    private final Visit visit;
    private final Pages pages;

    CaseResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance caseFile(CasePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id, @QueryParam("said") @Nullable String said) {
        return pages.ok(Templates.caseFile(page(id, said != null && said.matches(SAID) ? said : null, Form.EMPTY)));
    }

    @POST
    @Path("{verb: take|begin-review|refer}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response act(
            @PathParam("id") String id, @PathParam("verb") String verb, MultivaluedMap<String, String> sent) {
        return send(id, verb, Form.of(sent), null);
    }

    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response release(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return send(id, "release", form, Map.of("reason", form.value("reason")));
    }

    private Response send(String id, String verb, Form form, @Nullable Object body) {
        var answer = visit.api().send(Send.post(CaseFile.path(id) + ":" + verb, body, form.key()));
        if (answer instanceof Answer.Refused<?>(var refusal)) {
            var refused = form.refused(refusal, Map.of("/reason", "reason"));
            return pages.html(refusal.status(), Templates.caseFile(page(id, null, refused)));
        }
        return pages.go("/console/licensing/cases/" + Address.encoded(id) + "?said=" + verb);
    }

    private CasePage page(String id, @Nullable String said, Form form) {
        var api = visit.api();
        var file = api.get(CaseFile.path(id), CaseFile.class);
        var frame = visit.frame(Words.say(visit.language(), "licensing.case_title", file.shortId()));
        return new CasePage(frame, file, CaseNotes.of(api, id), said, form);
    }
}
