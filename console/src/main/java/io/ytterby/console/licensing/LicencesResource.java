package io.ytterby.console.licensing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.KnownList;
import io.ytterby.console.page.ListView;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.Rows;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Views;
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
    private static final Address API = Address.of("/api/licensing/v1/licences");
    private static final Address PAGE = Address.of("/console/licensing/licences");
    private static final List<String> STATUSES =
            List.of("ISSUED", "SUSPENDED", "EXHAUSTED", "EXPIRED", "REVOKED", "SURRENDERED", "CANCELLED");

    private final Visit visit;
    private final Pages pages;
    private final Views views;

    LicencesResource(Visit visit, Pages pages, Views views) {
        this.visit = visit;
        this.pages = pages;
        this.views = views;
    }

    /**
     * The page.
     *
     * @param status the one that is shown; empty for all
     * @param choices of how many it shows; none where a hundred are all
     */
    public record LicencesPage(Frame frame, ListView view, String status, Rows rows, List<Rows.Choice> choices) {
        public List<String> statuses() {
            return STATUSES;
        }

        public String of(String wanted) {
            var address = rows.in(PAGE.with("status", wanted)).toString();
            // Without a query the list opens as its person likes it, so that all is asked for in words.
            return address.contains("?") ? address : address + "?status=";
        }
    }

    /**
     * The table in the page.
     *
     * @param count how many it shows, or at most so many while they are read
     */
    public record SheetPart(LicencesPage list, boolean isEmpty, Object count) {}

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance licences(LicencesPage page);

        static native TemplateInstance licenceSheet(SheetPart page);

        static native TemplateInstance licenceRows(List<LicenceFile> licences, ListView view);
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("rows") @Nullable String wanted,
            @QueryParam("pageToken") @Nullable String token) {
        var view = views.of(KnownList.LICENCES);
        if (view.restores()) return pages.go(view.restored());
        var rows = Rows.of(wanted);
        var api = visit.api();
        var asked = API.with("status", status);
        var reading = rows.read(
                (size, after) -> api.askList(
                        asked.with("pageSize", size).with("pageToken", after).toString(), LicenceFile.class),
                token);
        var here = PAGE.with("status", status);
        var frame = visit.frame(Words.say(visit.language(), "licensing.licences_title"));
        var page = new LicencesPage(frame, view, status, rows, rows.choices(reading, here));
        return pages.growing(
                Templates.licences(page),
                () -> Templates.licenceSheet(new SheetPart(
                        page,
                        reading.isEmpty(),
                        rows.count(reading, page.frame().language()))),
                reading,
                some -> Templates.licenceRows(some, view),
                on -> rows.in(here).with("pageToken", on));
    }
}
