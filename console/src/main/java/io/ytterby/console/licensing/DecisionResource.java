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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code …/decision}: choose, {@code …/decision/review}: read, and then decide. Of two who decide one is told and keeps what was typed. */
@Path("/console/licensing/cases/{id}/decision")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class DecisionResource {
    private final Visit visit;
    private final Pages pages;

    DecisionResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance decision(DecisionPage page);

        static native TemplateInstance review(DecisionPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response choose(@PathParam("id") String id) {
        return pages.ok(Templates.decision(page(id, Form.EMPTY)));
    }

    /** Changes nothing: it shows what would be sent. */
    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        if (form.typed("decision").isEmpty())
            form = form.wrong("decision", Words.say(visit.language(), "licensing.choose_decision"));
        else if (form.value("decision").equals("REFUSE")
                && form.values("reason").isEmpty())
            form = form.wrong("reason", Words.say(visit.language(), "licensing.choose_reason"));
        var page = page(id, form);
        return form.isWrong() ? pages.html(422, Templates.decision(page)) : pages.ok(Templates.review(page));
    }

    /** Back from the review, with all that was chosen. */
    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        return pages.ok(Templates.decision(page(id, Form.of(sent))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var answer = visit.api()
                .send(Send.post(CaseFile.path(id) + ":finalise", DecisionPage.body(form), form.key())
                        .ifMatch(form.value("etag")));
        if (answer instanceof Answer.Refused<?>(var refusal)) {
            var refused = form.refused(refusal, DecisionPage.FIELDS);
            return pages.html(refusal.status(), Templates.decision(page(id, refused)));
        }
        return pages.go("/console/licensing/cases/" + Address.encoded(id) + "?said=decision");
    }

    private DecisionPage page(String id, Form form) {
        var given = visit.api().ask(CaseFile.path(id), CaseFile.class);
        var file = given.orElseThrow();
        var etag = given instanceof Answer.Given<CaseFile> found ? Objects.requireNonNullElse(found.etag(), "") : "";
        var reasons = visit.api()
                .list("/api/licensing/v1/denial-reasons?pageSize=200", DecisionPage.DenialReason.class)
                .items();
        var frame = visit.frame(Words.say(visit.language(), "licensing.decision_title", file.shortId()));
        // A form that comes back after somebody else was quicker holds the version that is there now: it is read again
        // first.
        var seen = form.value("etag");
        return new DecisionPage(frame, file, form.isWrong() || seen.isEmpty() ? etag : seen, form, reasons);
    }
}
