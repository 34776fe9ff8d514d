package io.ytterby.console.certify;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Language;
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

/** A firm applies for a certificate. */
@Path("/console/certify/new")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ApplyResource {
    private static final String SERVICE = "/api/certification/v1";

    private final Visit visit;
    private final Pages pages;

    ApplyResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** A version of a scheme that may be applied under. */
    public record Scheme(String schemeId, String version, String title, String titleZh) {
        public String choice() {
            return schemeId + " " + version;
        }
    }

    /** @param inChinese whether schemes are called by their Chinese titles */
    public record NewPage(
            Frame frame,
            Form form,
            boolean inChinese,
            List<Scheme> schemes,
            List<Accreditation> bodies,
            List<Declared> declared) {
        public List<String> stages() {
            return List.of("ORE", "CONCENTRATE", "OXIDE", "SALT", "METAL", "ALLOY", "MAGNET", "COMPONENT", "SCRAP");
        }

        public List<String> models() {
            return List.of("IDENTITY_PRESERVED", "SEGREGATED", "CONTROLLED_BLENDING", "MASS_BALANCE", "BOOK_AND_CLAIM");
        }

        public List<String> methods() {
            return List.of("SINGLE_PRODUCT", "MASS", "ECONOMIC", "PHYSICAL", "CUT_OFF");
        }

        public List<String> gwpSets() {
            return List.of("AR6", "AR5");
        }
    }

    @CheckedTemplate(basePath = "certify")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance apply(NewPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show() {
        return page(Form.EMPTY, 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(MultivaluedMap<String, String> sent) {
        var read = ApplyForm.read(Form.of(sent), visit.language());
        if (read.form().isWrong()) return page(read.form(), 422);
        var asked = Send.post(Certificates.API, read.body(), read.form().key());
        return switch (visit.api().send(asked)) {
            case Answer.Given<JsonNode>(var made, var etag, var place) ->
                pages.go("/console/certify/" + made.path("certificateId").asText() + "?done=apply");
            case Answer.Refused<JsonNode>(var refusal) ->
                page(read.form().refused(refusal, ApplyForm.FIELDS), refusal.status());
        };
    }

    private Response page(Form form, int status) {
        var api = visit.api();
        var frame = visit.frame(Words.say(visit.language(), "certify.new_title"));
        var page = new NewPage(
                frame,
                form,
                visit.language() == Language.ZH,
                all(api, "/schemes", Scheme.class),
                all(api, "/accreditations", Accreditation.class).stream()
                        .filter(one -> !one.suspended())
                        .toList(),
                all(api, "/footprints", Declared.class).stream()
                        .filter(one -> one.supersededBy() == null)
                        .toList());
        return pages.html(status, Templates.apply(page));
    }

    /** What helps to choose; without it one types. */
    private static <T> List<T> all(Api api, String what, Class<T> type) {
        return api.askList(SERVICE + what + "?pageSize=200", type)
                .given()
                .map(Listed::items)
                .orElse(List.of());
    }
}
