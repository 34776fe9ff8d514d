package io.ytterby.console.licensing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/licensing/licences}: what was issued, by status. */
@Path("/console/licensing/licences")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LicencesResource {
    private static final String API = "/api/licensing/v1/licences?pageSize=100";
    private static final String PAGE = "/console/licensing/licences";
    private static final List<String> STATUSES =
            List.of("ISSUED", "SUSPENDED", "EXHAUSTED", "EXPIRED", "REVOKED", "SURRENDERED", "CANCELLED");

    private final Visit visit;
    private final Pages pages;

    LicencesResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * @param status the one that is shown; empty for all
     * @param next the address of the next page; null on the last
     */
    public record LicencesPage(
            Frame frame,
            List<LicenceFile> licences,
            String status,
            @Nullable String next) {
        public List<String> statuses() {
            return STATUSES;
        }

        public String of(String wanted) {
            return PAGE + "?status=" + wanted;
        }
    }

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance licences(LicencesPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("status") @DefaultValue("") String status, @QueryParam("pageToken") @Nullable String token) {
        var asked = (status.isEmpty() ? "" : "&status=" + Address.encoded(status))
                + (token == null ? "" : "&pageToken=" + Address.encoded(token));
        var found = visit.api().list(API + asked, LicenceFile.class);
        var next = found.next();
        var frame = visit.frame(Words.say(visit.language(), "licensing.licences_title"));
        return pages.ok(Templates.licences(new LicencesPage(
                frame,
                found.items(),
                status,
                next == null
                        ? null
                        : PAGE + "?status=" + Address.encoded(status) + "&pageToken=" + Address.encoded(next))));
    }
}
