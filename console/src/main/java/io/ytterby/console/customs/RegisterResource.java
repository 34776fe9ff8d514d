package io.ytterby.console.customs;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Refusal;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/customs/instruments/new}: an instrument that is new, proposed by one and put in force by another. */
@Path("/console/customs/instruments/new")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class RegisterResource {
    /** Of an instrument that nobody has proposed yet. */
    private static final String NO_VERSION = "\"0\"";

    private static final List<String> NEEDED = List.of("id", "kind", "serial", "place", "card", "reason");

    private final Visit visit;
    private final Pages pages;

    RegisterResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    public record RegisterPage(Frame frame, Form form) {
        public List<String> kinds() {
            return List.of("XRF", "EDS", "GAMMA");
        }
    }

    @CheckedTemplate(basePath = "customs")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance register(RegisterPage page);
    }

    /** @param like the one that measures as the new one will; empty for none */
    @GET
    @Operation(hidden = true)
    public Response show(@QueryParam("like") @DefaultValue("") String like) {
        if (like.isEmpty()) return page(200, Form.EMPTY);
        var other = visit.api().get(InstrumentRead.path(like), InstrumentRead.class);
        return page(
                200,
                Form.with(
                        Map.of("kind", other.kind(), "place", other.place(), "card", Conditions.typed(other.card()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        for (var field : NEEDED) if (form.typed(field).isEmpty()) form = form.wrong(field, say("customs.needed"));
        var card = Conditions.of(form.value("card"));
        if (card.isEmpty()) form = form.wrong("card", say("customs.conditions_wrong"));
        if (form.isWrong() || card.isEmpty()) return page(422, form);
        var body = new LinkedHashMap<String, Object>();
        for (var field : List.of("kind", "serial", "place", "reason"))
            body.put(field, form.value(field).strip());
        body.put("inService", true);
        body.put("card", card.get());
        var path = InstrumentRead.path(form.value("id").strip());
        return switch (visit.api().send(Send.put(path, body, NO_VERSION))) {
            case Answer.Given<JsonNode> given ->
                pages.go("/console/customs/changes/"
                        + Address.encoded(given.body().path("changeId").asText()));
            case Answer.Refused<JsonNode>(var why) -> page(why.status(), form.refused(why, fields(why)));
        };
    }

    /** All that is wrong with its conditions stands at their one field. */
    private static Map<String, String> fields(Refusal why) {
        var fields = new LinkedHashMap<String, String>();
        for (var wrong : why.wrong()) {
            var name = wrong.pointer().startsWith("/card")
                    ? "card"
                    : wrong.pointer().substring(1);
            fields.put(wrong.pointer(), name);
        }
        return fields;
    }

    private Response page(int status, Form form) {
        return pages.html(
                status, Templates.register(new RegisterPage(visit.frame(say("customs.register_title")), form)));
    }

    private String say(String key) {
        return Words.say(visit.language(), key);
    }
}
