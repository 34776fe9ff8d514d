package io.ytterby.console.customs;

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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A calibration or a new card of an instrument, proposed; a second person puts it in force. */
@Path("/console/customs/instruments/{id}/{what: calibration|card}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ProposeResource {
    private static final List<String> CALIBRATION = List.of(
            "certificate", "validFrom", "validUntil", "performedBy", "referenceMaterial", "fwhmEv5895", "reason");
    private static final Map<String, String> FIELDS = Map.of(
            "/certificate", "certificate",
            "/validFrom", "validFrom",
            "/validUntil", "validUntil",
            "/performedBy", "performedBy",
            "/referenceMaterial", "referenceMaterial",
            "/fwhmEv5895", "fwhmEv5895",
            "/reason", "reason",
            "/serial", "serial",
            "/place", "place",
            "/inService", "inService");

    private final Visit visit;
    private final Pages pages;

    ProposeResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param etag the version of the card that the person saw */
    public record ProposePage(Frame frame, InstrumentRead it, String what, String etag, Form form) {
        public boolean isCard() {
            return what.equals("card");
        }

        public String path() {
            return it.page() + "/" + what;
        }
    }

    @CheckedTemplate(basePath = "customs")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance propose(ProposePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id, @PathParam("what") String what) {
        return pages.ok(Templates.propose(page(id, what, Form.EMPTY)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(
            @PathParam("id") String id, @PathParam("what") String what, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var page = page(id, what, form);
        var change = page.isCard()
                ? Send.put(InstrumentRead.path(id), card(page.it(), form), form.value("etag"))
                : Send.post(InstrumentRead.path(id) + "/calibrations", calibration(form), form.key());
        return switch (visit.api().send(change)) {
            case Answer.Given<?> _ -> pages.go(page.it().page() + "?said=proposed");
            case Answer.Refused<?>(var why) ->
                pages.html(
                        why.status(),
                        Templates.propose(new ProposePage(
                                page.frame(), page.it(), what, page.etag(), form.refused(why, FIELDS))));
        };
    }

    /** How it measures stays as it is. */
    private static Map<String, Object> card(InstrumentRead it, Form form) {
        return Map.of(
                "kind", it.kind(),
                "serial", form.value("serial").strip(),
                "place", form.value("place").strip(),
                "inService", form.value("inService").equals("yes"),
                "card", it.card(),
                "reason", form.value("reason").strip());
    }

    private static Map<String, Object> calibration(Form form) {
        var body = new LinkedHashMap<String, Object>();
        for (var field : CALIBRATION) form.typed(field).ifPresent(typed -> body.put(field, typed));
        return body;
    }

    private ProposePage page(String id, String what, Form form) {
        var answer = visit.api().ask(InstrumentRead.path(id), InstrumentRead.class);
        var it = answer.orElseThrow();
        var etag = answer instanceof Answer.Given<InstrumentRead> given ? given.etag() : null;
        var words = what.equals("card") ? "customs.card_title" : "customs.calibration_title";
        var frame = visit.frame(Words.say(visit.language(), words, it.id()));
        var typed = form.values().isEmpty() ? begun(it) : form;
        return new ProposePage(frame, it, what, Objects.requireNonNullElse(etag, ""), typed);
    }

    private static Form begun(InstrumentRead it) {
        return Form.with(
                Map.of("serial", it.serial(), "place", it.place(), "inService", it.inService() ? "yes" : "no"));
    }
}
