package io.ytterby.console.production;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Lots are made of lots, by a process or by pouring together. The books stand on the review before anything is sent. */
@Path("/console/production/{kind:make|blend}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class MakeResource {
    private static final int MOST = 50;

    private final Visit visit;
    private final Pages pages;

    MakeResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "production")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance make(MakePage page);

        static native TemplateInstance makeReview(MakePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("kind") String kind, @QueryParam("lot") @Nullable List<UUID> chosen) {
        return page(kind, lots(chosen == null ? List.of() : chosen), Form.EMPTY, 200);
    }

    /** Changes nothing: it shows what would be sent, added up. */
    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(@PathParam("kind") String kind, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var lots = lots(ids(form));
        var read = MakeForm.read(kind.equals("blend"), lots, form, visit.language());
        if (read.form().isWrong()) return page(kind, lots, read.form(), 422);
        return pages.ok(Templates.makeReview(MakePage.of(visit.frame(title(kind)), kind, lots, read)));
    }

    /** Back from the review, with all that was typed. */
    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(@PathParam("kind") String kind, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return page(kind, lots(ids(form)), form, 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(@PathParam("kind") String kind, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        boolean isBlend = kind.equals("blend");
        var lots = lots(ids(form));
        var read = MakeForm.read(isBlend, lots, form, visit.language());
        if (read.form().isWrong()) return page(kind, lots, read.form(), 422);
        var place = Lots.SERVICE + (isBlend ? "/blends" : "/transformations");
        return switch (visit.api().send(Send.post(place, read.body(), form.key()))) {
            case Answer.Given<JsonNode>(var made, var etag, var location) ->
                pages.go("/console/production/lots/"
                        + made.path("outputs").path(0).path("lotId").asText() + "?done=" + kind);
            case Answer.Refused<JsonNode>(var refusal) ->
                page(kind, lots, form.refused(refusal, MakeForm.fields(isBlend, lots)), refusal.status());
        };
    }

    private Response page(String kind, List<Lot> lots, Form form, int status) {
        var page = MakePage.of(visit.frame(title(kind)), kind, lots, MakeForm.Read.nothing(form));
        return pages.html(status, Templates.make(page));
    }

    private String title(String kind) {
        return Words.say(visit.language(), kind.equals("blend") ? "production.blend_title" : "production.make_title");
    }

    private List<Lot> lots(List<UUID> ids) {
        return ids.stream()
                .distinct()
                .limit(MOST)
                .map(id -> Lots.one(visit.api(), id))
                .toList();
    }

    /** What is no id was not chosen on our page. */
    private static List<UUID> ids(Form form) {
        return form.values("lot").stream()
                .filter(id -> id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .toList();
    }
}
