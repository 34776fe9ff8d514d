package io.ytterby.console.production;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A new lot: typed, read on a page of its own, and only then minted, for its codes are never taken back. */
@Path("/console/production/new")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class MintResource {
    private final Visit visit;
    private final Pages pages;

    MintResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param carried what the review sends; empty on the form itself */
    public record MintPage(Frame frame, Form form, MintForm.Read read, List<Carried> carried) {
        public List<String> stages() {
            return Stages.ALL;
        }

        public List<String> kinds() {
            return List.of("MINE_PERMIT", "IMPORT", "LICENCE");
        }

        public List<String> models() {
            return Stages.MODELS;
        }
    }

    @CheckedTemplate(basePath = "production")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mint(MintPage page);

        static native TemplateInstance mintReview(MintPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show() {
        return page(Form.EMPTY, 200);
    }

    /** Changes nothing: it shows what would be sent. */
    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(MultivaluedMap<String, String> sent) {
        var read = MintForm.read(Form.of(sent), visit.language());
        if (read.form().isWrong()) return page(read.form(), 422);
        return pages.ok(Templates.mintReview(new MintPage(frame(), read.form(), read, Carried.of(read.form()))));
    }

    /** Back from the review, with all that was typed. */
    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(MultivaluedMap<String, String> sent) {
        return page(Form.of(sent), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(MultivaluedMap<String, String> sent) {
        var read = MintForm.read(Form.of(sent), visit.language());
        if (read.form().isWrong()) return page(read.form(), 422);
        var asked = Send.post(Lots.API, read.body(), read.form().key());
        return switch (visit.api().send(asked)) {
            case Answer.Given<JsonNode>(var made, var etag, var place) ->
                pages.go("/console/production/lots/" + made.path("lotId").asText() + "?done=mint");
            case Answer.Refused<JsonNode>(var refusal) ->
                page(read.form().refused(refusal, MintForm.FIELDS), refusal.status());
        };
    }

    private Response page(Form form, int status) {
        return pages.html(status, Templates.mint(new MintPage(frame(), form, MintForm.Read.NOTHING, List.of())));
    }

    private Frame frame() {
        return visit.frame(Words.say(visit.language(), "production.mint_title"));
    }
}
