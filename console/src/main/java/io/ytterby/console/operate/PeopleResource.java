package io.ytterby.console.operate;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/operate/people}: who is stopped everywhere, and stopping somebody whose key or laptop was stolen. */
@Path("/console/operate/people")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class PeopleResource {
    private static final String API = "/api/licensing/v1/subjects";

    private final Visit visit;
    private final Pages pages;

    PeopleResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** A person or a client, stopped. */
    public record Stopped(String subject, String status, String reason, Instant since, String changedBy) {}

    public record PeoplePage(
            Frame frame, List<Stopped> stopped, @Nullable String said) {}

    /** @param verb {@code suspend} or {@code reinstate} */
    public record PersonPage(Frame frame, String verb, Form form) {
        public boolean isSuspend() {
            return verb.equals("suspend");
        }
    }

    @CheckedTemplate(basePath = "operate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance people(PeoplePage page);

        static native TemplateInstance person(PersonPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("said") @DefaultValue("") String said) {
        var stopped = visit.api().list(API, Stopped.class).items();
        var frame = visit.frame(Words.say(visit.language(), "operate.people"));
        var done = said.equals("suspend") || said.equals("reinstate") ? said : null;
        return pages.ok(Templates.people(new PeoplePage(frame, stopped, done)));
    }

    @GET
    @Path("{verb: suspend|reinstate}")
    @Operation(hidden = true)
    public Response review(@PathParam("verb") String verb, @QueryParam("subject") @DefaultValue("") String subject) {
        return page(verb, Form.with(Map.of("subject", subject)), 200);
    }

    @POST
    @Path("{verb: suspend|reinstate}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response rule(@PathParam("verb") String verb, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var subject = form.typed("subject");
        if (subject.isEmpty())
            return page(verb, form.wrong("subject", Words.say(visit.language(), "operate.type_subject")), 422);
        var path = API + "/" + Address.encoded(subject.get()) + ":" + verb;
        var body = Map.of("reason", form.value("reason"));
        return switch (visit.api().send(Send.post(path, body, form.key()))) {
            case Answer.Given<?> ignored -> pages.go("/console/operate/people?said=" + verb);
            case Answer.Refused<?>(var refusal) ->
                page(verb, form.refused(refusal, Map.of("/reason", "reason")), refusal.status());
        };
    }

    private Response page(String verb, Form form, int status) {
        var frame = visit.frame(Words.say(visit.language(), "operate.do." + verb));
        return pages.html(status, Templates.person(new PersonPage(frame, verb, form)));
    }
}
