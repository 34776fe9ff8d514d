package io.ytterby.console.operate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.NotHere;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/operate/letters}: events that could not be applied; each is tried again, or left out after a review. */
@Path("/console/operate/letters")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LettersResource {
    private static final int MOST_PAGES = 20;

    private final Visit visit;
    private final Pages pages;

    LettersResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param next the address of the next page; null on the last */
    public record LettersPage(
            Frame frame,
            String service,
            List<Letter> letters,
            @Nullable String next,
            @Nullable String said) {
        public List<String> services() {
            return Part.SERVICES;
        }
    }

    /** @param verb {@code replay} or {@code skip} */
    public record LetterPage(Frame frame, String service, Letter letter, String verb, Form form) {
        public boolean isSkip() {
            return verb.equals("skip");
        }
    }

    @CheckedTemplate(basePath = "operate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance letters(LettersPage page);

        static native TemplateInstance letter(LetterPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("service") @DefaultValue("licensing") String service,
            @QueryParam("pageToken") @Nullable String token,
            @QueryParam("said") @DefaultValue("") String said) {
        known(service);
        var asked = Address.of(Part.letters(service)).with("pageSize", 100).with("pageToken", token);
        var found = visit.api().list(asked.toString(), Letter.class);
        var next = found.next() == null
                ? null
                : Address.of("/console/operate/letters")
                        .with("service", service)
                        .with("pageToken", found.next())
                        .toString();
        var frame = visit.frame(Words.say(visit.language(), "operate.letters"));
        var done = said.equals("replay") || said.equals("skip") ? said : null;
        return pages.ok(Templates.letters(new LettersPage(frame, service, found.items(), next, done)));
    }

    /** What it is, and what the act comes to. */
    @GET
    @Path("{service}/{id}/{verb: replay|skip}")
    @Operation(hidden = true)
    public Response review(
            @PathParam("service") String service, @PathParam("id") UUID id, @PathParam("verb") String verb) {
        return page(service, id, verb, Form.EMPTY, 200);
    }

    @POST
    @Path("{service}/{id}/{verb: replay|skip}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response settle(
            @PathParam("service") String service,
            @PathParam("id") UUID id,
            @PathParam("verb") String verb,
            MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        // What is left out does not come back: whoever does it types what it is about.
        if (verb.equals("skip")
                && !form.value("typed").strip().equals(letter(service, id).key()))
            return page(service, id, verb, form.wrong("typed", Words.say(visit.language(), "operate.type_key")), 422);
        known(service);
        var path = Part.letters(service) + "/" + id + ":" + verb;
        return switch (visit.api().send(Send.post(path, null, form.key()))) {
            case Answer.Given<?> ignored -> pages.go("/console/operate/letters?service=" + service + "&said=" + verb);
            case Answer.Refused<?>(var refusal) ->
                page(service, id, verb, form.refused(refusal, Map.of()), refusal.status());
        };
    }

    private Response page(String service, UUID id, String verb, Form form, int status) {
        var frame = visit.frame(Words.say(visit.language(), "operate.do." + verb));
        return pages.html(status, Templates.letter(new LetterPage(frame, service, letter(service, id), verb, form)));
    }

    /** The API lists them, the oldest first, and shows none by itself. */
    private Letter letter(String service, UUID id) {
        known(service);
        var asked = Address.of(Part.letters(service)).with("pageSize", 500);
        var token = (String) null;
        for (int i = 0; i < MOST_PAGES; i++) {
            var page = visit.api().list(asked.with("pageToken", token).toString(), Letter.class);
            for (var letter : page.items()) if (letter.id().equals(id.toString())) return letter;
            token = page.next();
            if (token == null) break;
        }
        throw NotHere.said(visit.language());
    }

    private void known(String service) {
        if (!Part.SERVICES.contains(service)) throw NotHere.said(visit.language());
    }
}
