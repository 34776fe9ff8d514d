package io.ytterby.console.lab;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.form.Form;
import io.ytterby.console.form.Moment;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code …/do/{deed}}: what is done with a sample, with all that is known of it on the same page. */
@Path("/console/lab/samples/{id}/do/{deed}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class DeedResource {
    private final Visit visit;
    private final Pages pages;
    private final Clock clock;

    DeedResource(Visit visit, Pages pages, Clock clock) {
        this.visit = visit;
        this.pages = pages;
        this.clock = clock;
    }

    /** The page of a deed. */
    public record DeedPage(Frame frame, SampleRead it, Deed deed, Form form) {
        public List<String> choices(String field) {
            return Deed.choices(field);
        }

        public String path() {
            return it.sample().page() + "/do/" + deed.code();
        }
    }

    @CheckedTemplate(basePath = "lab")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance deed(DeedPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id, @PathParam("deed") String code) {
        var begun = Form.with(Map.of("at", Moment.local(clock.instant())));
        return pages.ok(Templates.deed(page(id, deed(code), begun)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(
            @PathParam("id") UUID id, @PathParam("deed") String code, MultivaluedMap<String, String> sent) {
        var deed = deed(code);
        var form = Form.of(sent);
        for (var field : deed.missing(form)) form = form.wrong(field, Words.say(visit.language(), "lab.needed"));
        if (!Found.of(form.value("contents")).wrong().isEmpty())
            form = form.wrong("contents", Words.say(visit.language(), "lab.wrong_contents"));
        var page = page(id, deed, form);
        if (form.isWrong()) return pages.html(422, Templates.deed(page));
        return switch (visit.api().send(deed.send(page.it().sample(), form))) {
            case Answer.Given<?> _ -> pages.go(page.it().sample().page() + "?said=" + deed.code());
            case Answer.Refused<?>(var why) ->
                pages.html(
                        why.status(),
                        Templates.deed(
                                new DeedPage(page.frame(), page.it(), deed, form.refused(why, deed.pointers()))));
        };
    }

    private DeedPage page(UUID id, Deed deed, Form form) {
        var it = visit.api().get(SampleRow.API + "/" + id, SampleRead.class);
        var words = Words.say(visit.language(), "lab.deed." + deed.code());
        var frame = visit.frame(
                Words.say(visit.language(), "lab.deed_of", words, it.sample().shortId()));
        return new DeedPage(frame, it, deed, form);
    }

    private static Deed deed(String code) {
        return Deed.of(code).orElseThrow(NotFoundException::new);
    }
}
