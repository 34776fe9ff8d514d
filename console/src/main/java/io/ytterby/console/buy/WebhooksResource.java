package io.ytterby.console.buy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/buy/webhooks}: addresses that are told what happens, and a new one. */
@Path("/console/buy/webhooks")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class WebhooksResource {
    static final String API = Buyer.API + "/webhooks";
    private static final Map<String, String> FIELDS = Map.of(
            "/url", "url", "/description", "description", "/types", "types", "/types/0", "types", "/scheme", "scheme");

    private final Visit visit;
    private final Pages pages;

    WebhooksResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param removed whether one was taken away just now */
    public record WebhooksPage(Frame frame, List<Tab> tabs, List<Webhook> webhooks, boolean removed, Form form) {}

    @CheckedTemplate(basePath = "buy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance webhooks(WebhooksPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("removed") @DefaultValue("false") boolean removed) {
        return page(200, removed, Form.EMPTY);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var body = new LinkedHashMap<String, Object>();
        for (var field : List.of("url", "description", "scheme"))
            form.typed(field).ifPresent(text -> body.put(field, text));
        form.typed("types").ifPresent(text -> body.put("types", Arrays.asList(text.split("[\\s,;，；]+", -1))));
        return switch (visit.api().send(Send.post(API, body, form.key()))) {
            case Answer.Given<JsonNode>(var made, var etag, var place) ->
                pages.go(Buyer.page("webhooks", made.path("id").asText()) + "?said=added");
            case Answer.Refused<JsonNode>(var refusal) -> page(refusal.status(), false, form.refused(refusal, FIELDS));
        };
    }

    private Response page(int status, boolean removed, Form form) {
        var webhooks = visit.api().list(API + "?pageSize=200", Webhook.class).items();
        var frame = visit.frame(Words.say(visit.language(), "buy.webhooks_title"));
        return pages.html(
                status, Templates.webhooks(new WebhooksPage(frame, Tab.at(Tab.WEBHOOKS), webhooks, removed, form)));
    }
}
