package io.ytterby.console.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/export/new}: a new application, kept as a draft. Its address may bring what is known already. */
@Path("/console/export/new")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class NewResource {
    private final Visit visit;
    private final Pages pages;

    NewResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response write(@Context UriInfo address) {
        return page(Form.of(address.getQueryParameters()).anew(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response draft(MultivaluedMap<String, String> sent) {
        var typed = Form.of(sent);
        var draft = DraftReading.read(typed, MissingNode.getInstance(), visit.language());
        if (draft.form().isWrong()) return page(draft.form(), 422);
        return switch (visit.api().send(Send.post(Places.APPLICATIONS, draft.body(), typed.key()))) {
            case Answer.Given<JsonNode>(var made, var etag, var place) ->
                pages.go(Places.page(made.path("id").asText())
                        + (typed.has("then", "submit") ? "/submit" : "?said=drafted"));
            case Answer.Refused<JsonNode>(var refusal) ->
                page(typed.refused(refusal, draft.fields()), refusal.status());
        };
    }

    private Response page(Form form, int status) {
        var frame = visit.frame(Words.say(visit.language(), "export.new_title"));
        return pages.html(status, EditResource.Templates.draft(new DraftPage(frame, null, form, "")));
    }
}
