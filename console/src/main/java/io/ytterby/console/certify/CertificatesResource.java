package io.ytterby.console.certify;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Listed;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import io.ytterby.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Certificates and applications: a body's, a firm's own, all for authorities. */
@Path("/console/certify")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class CertificatesResource {
    /** As the API has them; the first is no step and means all. */
    private static final List<String> STEPS = List.of("", "APPLIED", "ASSESSED", "ISSUED", "REFUSED", "RETRACTED");

    private final Visit visit;
    private final Pages pages;

    CertificatesResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param step empty for all */
    public record ListPage(Frame frame, String step, List<String> steps, Listed<Certificate> found, boolean mayApply) {
        public boolean isChosen(String one) {
            return step.equals(one);
        }

        /** The address of the next page; empty on the last. */
        public String next() {
            var token = found.next();
            if (token == null) return "";
            return "?pageToken=" + Address.encoded(token) + (step.isEmpty() ? "" : "&step=" + step);
        }
    }

    @CheckedTemplate(basePath = "certify")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("step") @Nullable String step, @QueryParam("pageToken") @Nullable String token) {
        var known = step != null && STEPS.contains(step) ? step : "";
        var found = Certificates.list(visit.api(), known.isEmpty() ? null : known, token);
        var frame = visit.frame(Words.say(visit.language(), "certify.title"));
        boolean mayApply = frame.may(Roles.PRODUCER) || frame.may(Roles.EXPORTER);
        return pages.ok(Templates.list(new ListPage(frame, known, STEPS, found, mayApply)));
    }
}
