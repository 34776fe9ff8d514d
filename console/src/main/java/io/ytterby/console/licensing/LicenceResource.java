package io.ytterby.console.licensing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/licensing/licences/{number}}: a licence, its books, and what a regulator may do with it, each with a reason. */
@Path("/console/licensing/licences/{number}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LicenceResource {
    private static final String SAID = "suspend|reinstate|revoke";
    private static final Map<String, String> FIELDS = Map.of("/reason", "reason", "/groundId", "ground");

    private final Visit visit;
    private final Pages pages;

    LicenceResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance licence(LicencePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("number") String number, @QueryParam("said") @Nullable String said) {
        return pages.ok(Templates.licence(page(number, said != null && said.matches(SAID) ? said : null, Form.EMPTY)));
    }

    @POST
    @Path("{verb: suspend|reinstate|revoke}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response rule(
            @PathParam("number") String number, @PathParam("verb") String verb, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var body = new LinkedHashMap<String, Object>();
        body.put("reason", form.value("reason"));
        form.typed("ground").ifPresent(ground -> body.put("groundId", ground));
        var answer = visit.api().send(Send.post(LicenceFile.path(number) + ":" + verb, body, form.key()));
        if (answer instanceof Answer.Refused<?>(var refusal))
            return pages.html(refusal.status(), Templates.licence(page(number, null, form.refused(refusal, FIELDS))));
        return pages.go("/console/licensing/licences/" + Address.encoded(number) + "?said=" + verb);
    }

    private LicencePage page(String number, @Nullable String said, Form form) {
        var api = visit.api();
        var file = api.get(LicenceFile.path(number), LicenceFile.class);
        var entries = api.askList(LicenceFile.path(number) + "/ledger?pageSize=200", LicenceFile.Entry.class)
                .given()
                .map(page -> page.items())
                .orElse(null);
        var png = api.bytes(LicenceFile.path(number) + "/qr.png", "image/png").given();
        var signed = api.bytes(LicenceFile.path(number) + "/credential", "application/vc+jwt")
                .given();
        var seal = png.isPresent() && signed.isPresent() ? LicencePage.Seal.of(png.get(), signed.get()) : null;
        var frame = visit.frame(Words.say(visit.language(), "licensing.licence_title", number));
        return new LicencePage(frame, file, entries, seal, said, form);
    }
}
