package io.ytterby.console.investigate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.KnownList;
import io.ytterby.console.page.ListView;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Views;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import io.ytterby.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/alerts}: what the tests found in the trade, the newest first. */
@Path("/console/alerts")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class AlertsResource {
    private static final List<String> STATES = List.of("OPEN", "EXPLAINED", "CONFIRMED", "DISMISSED", AlertFilter.ANY);

    /** As the API promises their names. */
    private static final List<String> TESTS = List.of(
            "UNIT_VALUE",
            "WEIGHT_DENSITY",
            "SPLITTING",
            "SHARED_ADDRESS",
            "HS_SWITCH",
            "PERMIT_REUSE",
            "CODE_CLONE",
            "AFFILIATE_CHAIN",
            "MASS_BALANCE",
            "DOCUMENT_DIFFERENCE",
            "QUANTITY_DRIFT",
            "HOARDING",
            "ITEM_TEST",
            "LISTED_PARTY");

    private final Visit visit;
    private final Pages pages;
    private final Views views;

    AlertsResource(Visit visit, Pages pages, Views views) {
        this.visit = visit;
        this.pages = pages;
        this.views = views;
    }

    /** @param next the address of the next page; null on the last */
    public record AlertsPage(
            Frame frame,
            ListView view,
            AlertFilter filter,
            List<AlertRead> alerts,
            @Nullable String next) {
        public boolean mayAct() {
            return frame.may(Roles.CASE_OFFICER);
        }

        public List<String> states() {
            return STATES;
        }

        public List<String> tests() {
            return TESTS;
        }
    }

    @CheckedTemplate(basePath = "investigate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance alerts(AlertsPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@BeanParam AlertFilter filter) {
        var view = views.of(KnownList.ALERTS);
        if (view.restores()) return pages.go(view.restored());
        var found = visit.api().list(filter.asked(), AlertRead.class);
        var next = found.next();
        var frame = visit.frame(Words.say(visit.language(), "investigate.alerts"));
        return pages.ok(Templates.alerts(
                new AlertsPage(frame, view, filter, found.items(), next == null ? null : filter.next(next))));
    }
}
