package io.ytterby.console.certify;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Refusal;
import io.ytterby.console.api.RefusedException;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** An act on a page of its own: what it will do, before it is done. */
@Path("/console/certify/{id}/{act}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ActResource {
    private final Visit visit;
    private final Pages pages;

    ActResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * @param why what hinders it now, as a key of the words; empty if nothing does
     * @param touched what a withdrawal would touch; null for other acts
     */
    public record ActPage(
            Frame frame,
            Certificate certificate,
            Act act,
            Form form,
            String why,
            @Nullable Touched touched) {}

    @CheckedTemplate(basePath = "certify")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance act(ActPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id, @PathParam("act") String code) {
        return page(id, act(code), Form.EMPTY, 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(@PathParam("id") UUID id, @PathParam("act") String code, MultivaluedMap<String, String> sent) {
        var act = act(code);
        var read = ActForm.read(act, Form.of(sent), visit.language());
        if (read.form().isWrong()) return page(id, act, read.form(), 422);
        var path = Certificates.API + "/" + id + ":" + act.code();
        return switch (visit.api().send(Send.post(path, read.body(), read.form().key()))) {
            case Answer.Given<?> ignored -> pages.go("/console/certify/" + id + "?done=" + act.code());
            case Answer.Refused<?>(var refusal) ->
                page(id, act, read.form().refused(refusal, ActForm.FIELDS), refusal.status());
        };
    }

    private Act act(String code) {
        return Act.of(code).orElseThrow(() -> new RefusedException(none()));
    }

    private Refusal none() {
        return new Refusal(
                404,
                "not-found",
                Words.say(visit.language(), "frame.not_found_title"),
                Words.say(visit.language(), "frame.not_found_detail"),
                List.of(),
                null,
                null);
    }

    private Response page(UUID id, Act act, Form form, int status) {
        var found = Certificates.one(visit.api(), id, "");
        var language = visit.language();
        var label = Words.say(language, "certify.act." + act.code());
        var frame = visit.frame(Words.say(language, "certify.act_of", label, found.product()));
        var why = act.hindrance(found, visit.person());
        var touched = act == Act.WITHDRAW ? Touched.of(visit.api(), found) : Optional.<Touched>empty();
        return pages.html(status, Templates.act(new ActPage(frame, found, act, form, why, touched.orElse(null))));
    }
}
