package io.ytterby.console.certify;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Listed;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import io.ytterby.kernel.Roles;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Which bodies may certify what, for everybody; a regulator suspends and reinstates. */
@Path("/console/bodies")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class BodiesResource {
    private final Visit visit;
    private final Pages pages;

    BodiesResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    public record ListPage(Frame frame, Listed<Accreditation> found) {
        /** The address of the next page; empty on the last. */
        public String next() {
            var token = found.next();
            return token == null ? "" : "?pageToken=" + Address.encoded(token);
        }
    }

    /**
     * @param mayChange whether this person's role lets them
     */
    public record OnePage(Frame frame, Accreditation accreditation, Form form, boolean mayChange, boolean done) {}

    @CheckedTemplate(basePath = "certify")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bodies(ListPage page);

        static native TemplateInstance body(OnePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("pageToken") @Nullable String token) {
        var asked = Accreditation.API + "?pageSize=100" + (token == null ? "" : "&pageToken=" + Address.encoded(token));
        var title = Words.say(visit.language(), "certify.bodies");
        return pages.ok(
                Templates.bodies(new ListPage(visit.frame(title), visit.api().list(asked, Accreditation.class))));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
        return page(id, Form.EMPTY, 200, done != null);
    }

    /** The other of what it is: the page that was sent says which it was. */
    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var reason = form.typed("reason");
        if (reason.isEmpty())
            return page(id, form.wrong("reason", Words.say(visit.language(), "certify.wrong.reason")), 422, false);
        var verb = form.value("verb").equals("reinstate") ? "reinstate" : "suspend";
        var path = Accreditation.API + "/" + id + ":" + verb;
        return switch (visit.api().send(Send.post(path, Map.of("reason", reason.get()), form.key()))) {
            case Answer.Given<?> ignored -> pages.go("/console/bodies/" + id + "?done=yes");
            case Answer.Refused<?>(var refusal) ->
                page(id, form.refused(refusal, Map.of("/reason", "reason")), refusal.status(), false);
        };
    }

    private Response page(UUID id, Form form, int status, boolean done) {
        var found = visit.api().get(Accreditation.API + "/" + id, Accreditation.class);
        var frame = visit.frame(Words.say(visit.language(), "certify.body_title", found.body()));
        return pages.html(status, Templates.body(new OnePage(frame, found, form, frame.may(Roles.REGULATOR), done)));
    }
}
