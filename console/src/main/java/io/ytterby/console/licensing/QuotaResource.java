package io.ytterby.console.licensing;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/licensing/quotas}: the rounds, and a new one. */
@Path("/console/licensing/quotas")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class QuotaResource {
    static final String API = "/api/licensing/v1/quota-rounds";
    private static final Map<String, String> FIELDS = Map.of(
            "/element", "element",
            "/year", "year",
            "/availableMg", "available",
            "/rule", "rule",
            "/floorMg", "floor",
            "/lotMg", "lot",
            "/seedCommitment", "commitment",
            "/beaconSource", "source",
            "/deadline", "deadline");

    private final Visit visit;
    private final Pages pages;

    QuotaResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    public record QuotasPage(Frame frame, List<RoundFile> rounds, Form form, boolean opened) {
        public boolean mayOpen() {
            return frame.may("regulator");
        }

        public List<String> elements() {
            return List.of(
                    "La", "Ce", "Pr", "Nd", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Y", "Sc");
        }

        public List<String> rules() {
            return List.of("MAX_MIN_FAIR", "PRO_RATA_WITH_FLOOR", "SEEDED_LOTTERY");
        }
    }

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance quotas(QuotasPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("opened") @DefaultValue("false") boolean opened) {
        return pages.ok(Templates.quotas(page(Form.EMPTY, opened)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response open(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var body = new LinkedHashMap<String, Object>();
        form.typed("element").ifPresent(element -> body.put("element", element));
        form.typed("year").ifPresent(year -> body.put("year", number(year)));
        form.typed("rule").ifPresent(rule -> body.put("rule", rule));
        form.typed("available").ifPresent(kilograms -> body.put("availableMg", Kilograms.milligrams(kilograms)));
        form.typed("floor").ifPresent(kilograms -> body.put("floorMg", Kilograms.milligrams(kilograms)));
        form.typed("lot").ifPresent(kilograms -> body.put("lotMg", Kilograms.milligrams(kilograms)));
        form.typed("commitment").ifPresent(sha256 -> body.put("seedCommitment", sha256.toLowerCase(Locale.ROOT)));
        form.typed("source").ifPresent(source -> body.put("beaconSource", source));
        form.typed("deadline").ifPresent(day -> body.put("deadline", day + "T23:59:59+08:00"));
        var answer = visit.api().send(Send.post(API, body, form.key()));
        if (answer instanceof Answer.Refused<?>(var refusal))
            return pages.html(refusal.status(), Templates.quotas(page(form.refused(refusal, FIELDS), false)));
        return pages.go("/console/licensing/quotas?opened=true");
    }

    private static Object number(String typed) {
        return typed.matches("[0-9]{1,6}") ? (Object) Integer.valueOf(typed) : typed;
    }

    private QuotasPage page(Form form, boolean opened) {
        var rounds = visit.api().list(API + "?pageSize=200", RoundFile.class).items();
        return new QuotasPage(visit.frame(Words.say(visit.language(), "licensing.quotas_title")), rounds, form, opened);
    }
}
