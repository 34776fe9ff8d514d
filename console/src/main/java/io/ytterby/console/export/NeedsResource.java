package io.ytterby.console.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/export/needs}: what a consignment needs. A question changes nothing, so it stands in the address. */
@Path("/console/export/needs")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class NeedsResource {
    private static final List<String> PLAIN = List.of("destination", "endUserType", "onwardDestination", "asOf");
    private static final String ASKED = "asked";

    private final Visit visit;
    private final Pages pages;

    NeedsResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param need the answer; null if nothing was asked, or it was refused */
    public record NeedsPage(
            Frame frame, Form form, @Nullable Need need) {
        public List<String> forms() {
            return Known.FORMS;
        }

        public List<String> stages() {
            return Known.STAGES;
        }

        public List<String> userTypes() {
            return Known.USER_TYPES;
        }

        /** An application that begins with what was asked and answered. */
        public String apply() {
            var known = new LinkedHashMap<String, String>();
            for (var field : List.of("destination", "endUserType")) known.put(field, form.value(field));
            for (var field : List.of("hs", "form", "family", "composition", "purity", "stage", "origin"))
                known.put("good-1-" + field, form.value(field));
            if (need != null && !need.controlCodes().isEmpty())
                known.put("good-1-code", need.controlCodes().getFirst());
            return known.entrySet().stream()
                    .filter(one -> !one.getValue().isBlank())
                    .map(one -> one.getKey() + "=" + Address.encoded(one.getValue()))
                    .collect(Collectors.joining("&", Places.DESK + "/new?", ""));
        }
    }

    @CheckedTemplate(basePath = "export")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance needs(NeedsPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@Context UriInfo address) {
        var form = Form.of(address.getQueryParameters());
        if (form.typed(ASKED).isEmpty()) return page(200, form, null);
        var fields = new LinkedHashMap<String, String>();
        var body = JsonNodeFactory.instance.objectNode();
        var unreadable = question(body, form, fields);
        for (var field : unreadable) form = form.wrong(field, Words.say(visit.language(), "export.wrong.composition"));
        if (form.isWrong()) return page(422, form, null);
        var question = Send.question(Places.API + "/requirements:evaluate", body);
        return switch (visit.api().send(question, Need.class)) {
            case Answer.Given<Need>(var need, var etag, var place) -> page(200, form, need);
            case Answer.Refused<Need>(var refusal) -> page(refusal.status(), form.refused(refusal, fields), null);
        };
    }

    private static List<String> question(ObjectNode body, Form form, Map<String, String> fields) {
        body.put("exportFrom", "CN");
        for (var field : PLAIN) {
            form.typed(field).ifPresent(text -> body.put(field, text));
            fields.put("/" + field, field);
        }
        return ItemReading.into(body.putObject("item"), form, what -> what, "/item", fields);
    }

    private Response page(int status, Form form, @Nullable Need need) {
        var frame = visit.frame(Words.say(visit.language(), "export.needs_title"));
        return pages.html(status, Templates.needs(new NeedsPage(frame, form, need)));
    }
}
