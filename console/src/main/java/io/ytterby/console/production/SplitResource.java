package io.ytterby.console.production;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Carried;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Some grams of a lot become a lot of their own; the review says what stays. */
@Path("/console/production/lots/{id}/split")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class SplitResource {
    private static final Map<String, String> FIELDS = Map.of("/grams", "grams", "/lotNumber", "lotNumber");

    private final Visit visit;
    private final Pages pages;

    SplitResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param grams that go, on the review; 0 on the form */
    public record SplitPage(Frame frame, Lot lot, Form form, long grams, List<Carried> carried) {
        public boolean isReview() {
            return grams > 0;
        }

        public long left() {
            return lot.codes() - grams;
        }
    }

    @CheckedTemplate(basePath = "production")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance split(SplitPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id) {
        return page(id, Form.EMPTY, 0, 200);
    }

    /** Changes nothing: it shows what would be sent. */
    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = read(Form.of(sent));
        return form.isWrong() ? page(id, form, 0, 422) : page(id, form, grams(form), 200);
    }

    /** Back from the review, with all that was typed. */
    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return page(id, Form.of(sent), 0, 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = read(Form.of(sent));
        if (form.isWrong()) return page(id, form, 0, 422);
        var body = new LinkedHashMap<String, Object>();
        body.put("grams", grams(form));
        form.typed("lotNumber").ifPresent(number -> body.put("lotNumber", number));
        return switch (visit.api().send(Send.post(Lots.API + "/" + id + ":split", body, form.key()))) {
            case Answer.Given<?> ignored -> pages.go("/console/production/lots/" + id + "?done=split");
            case Answer.Refused<?>(var refusal) -> page(id, form.refused(refusal, FIELDS), 0, refusal.status());
        };
    }

    private Form read(Form form) {
        return form.value("grams").strip().matches("[1-9][0-9]{0,13}")
                ? form
                : form.wrong("grams", Words.say(visit.language(), "production.wrong.whole"));
    }

    private static long grams(Form form) {
        return Long.parseLong(form.value("grams").strip());
    }

    private Response page(UUID id, Form form, long grams, int status) {
        var lot = Lots.one(visit.api(), id);
        var title = Words.say(visit.language(), "production.split_title", lot.lotNumber());
        return pages.html(
                status, Templates.split(new SplitPage(visit.frame(title), lot, form, grams, Carried.of(form))));
    }
}
