package io.ytterby.console.buy;

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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/buy/webhooks/{id}}: one address, its keys, what was sent to it, and stopping it. */
@Path("/console/buy/webhooks/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class WebhookResource {
    private static final String SAID = "added|ping|pause|resume";

    private final Visit visit;
    private final Pages pages;

    WebhookResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param deliveries the newest first */
    public record WebhookPage(
            Frame frame,
            List<Tab> tabs,
            Webhook webhook,
            List<Webhook.Delivery> deliveries,
            @Nullable String said,
            Form form) {}

    /** The page that is read before an address is taken away. */
    public record RemovalPage(Frame frame, List<Tab> tabs, Webhook webhook, Form form) {}

    /** What the receiver checks signatures with. */
    public record Secrets(@Nullable List<Webhook.Key> secrets) {}

    public record SecretPage(Frame frame, Webhook webhook, List<Webhook.Key> keys) {}

    @CheckedTemplate(basePath = "buy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance webhook(WebhookPage page);

        static native TemplateInstance removal(RemovalPage page);

        static native TemplateInstance secret(SecretPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id, @QueryParam("said") @Nullable String said) {
        return page(200, id, said != null && said.matches(SAID) ? said : null, Form.EMPTY);
    }

    @POST
    @Path("{verb: ping|pause|resume}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response act(
            @PathParam("id") String id, @PathParam("verb") String verb, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        if (visit.api().send(Send.post(path(id) + ":" + verb, null, form.key()))
                instanceof Answer.Refused<?>(var refusal))
            return page(refusal.status(), id, null, form.refused(refusal, Map.of()));
        return pages.go(Buyer.page("webhooks", id) + "?said=" + verb);
    }

    @GET
    @Path("removal")
    @Operation(hidden = true)
    public Response beforeRemoval(@PathParam("id") String id) {
        return removal(200, id, Form.EMPTY);
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        if (visit.api().send(Send.delete(path(id), form.key())) instanceof Answer.Refused<?>(var refusal))
            return removal(refusal.status(), id, form.refused(refusal, Map.of()));
        return pages.go(Buyer.DESK + "/webhooks?removed=true");
    }

    /** On a page of its own, so that it is shown to nobody who only passes by. */
    @GET
    @Path("secret")
    @Operation(hidden = true)
    public Response secret(@PathParam("id") String id) {
        var webhook = visit.api().get(path(id), Webhook.class);
        var known = visit.api().get(path(id) + "/secret", Secrets.class).secrets();
        var frame = visit.frame(Words.say(visit.language(), "buy.secret_title"));
        return pages.ok(Templates.secret(new SecretPage(frame, webhook, known == null ? List.of() : known)));
    }

    private static String path(String id) {
        return WebhooksResource.API + "/" + Address.encoded(id);
    }

    private Response page(int status, String id, @Nullable String said, Form form) {
        var webhook = visit.api().get(path(id), Webhook.class);
        var deliveries = visit.api()
                .askList(path(id) + "/deliveries?pageSize=50", Webhook.Delivery.class)
                .given()
                .map(Listed::items)
                .orElse(List.of());
        var frame = visit.frame(Words.say(visit.language(), "buy.webhook_title"));
        return pages.html(
                status,
                Templates.webhook(new WebhookPage(frame, Tab.at(Tab.WEBHOOKS), webhook, deliveries, said, form)));
    }

    private Response removal(int status, String id, Form form) {
        var webhook = visit.api().get(path(id), Webhook.class);
        var frame = visit.frame(Words.say(visit.language(), "buy.removal_title"));
        return pages.html(status, Templates.removal(new RemovalPage(frame, Tab.at(Tab.WEBHOOKS), webhook, form)));
    }
}
