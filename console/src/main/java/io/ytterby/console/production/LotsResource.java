package io.ytterby.console.production;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.Rows;
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

/** The lots of a firm, and which of them something is made of next. */
@Path("/console/production")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LotsResource {
    private static final Address PAGE = Address.of("/console/production");
    /** As the API has them; the first means all. */
    private static final List<String> STATES = List.of("", "ACTIVE", "IN_TRANSIT", "CONSUMED", "EXPORTED", "DESTROYED");

    private final Visit visit;
    private final Pages pages;

    LotsResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * The page.
     *
     * @param state empty for all
     * @param choices of how many it shows; none where a hundred are all
     */
    public record ListPage(Frame frame, String state, List<String> states, Rows rows, List<Rows.Choice> choices) {
        /** The lots of one state, as many on a page as now. */
        public String of(String wanted) {
            return rows.in(PAGE.with("state", wanted)).toString();
        }

        public boolean isChosen(String one) {
            return state.equals(one);
        }

        public boolean mayMint() {
            return frame.may(Roles.PRODUCER);
        }

        public boolean mayMake() {
            return frame.may(Roles.CUSTODIAN);
        }
    }

    /**
     * The table in the page.
     *
     * @param count how many it shows, or at most so many while they are read
     */
    public record SheetPart(ListPage list, boolean isEmpty, Object count) {}

    @CheckedTemplate(basePath = "production")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);

        static native TemplateInstance sheet(SheetPart page);

        static native TemplateInstance rows(List<Lot> lots, boolean mayMake);
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("rows") @Nullable String wanted,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var known = state != null && STATES.contains(state) ? state : "";
        var rows = Rows.of(wanted);
        var api = visit.api();
        var reading = rows.read((size, after) -> Lots.list(api, known, size, after), pageToken);
        var here = PAGE.with("state", known);
        var frame = visit.frame(Words.say(visit.language(), "production.title"));
        var page = new ListPage(frame, known, STATES, rows, rows.choices(reading, here));
        return pages.growing(
                Templates.list(page),
                () -> Templates.sheet(new SheetPart(
                        page,
                        reading.isEmpty(),
                        rows.count(reading, page.frame().language()))),
                reading,
                lots -> Templates.rows(lots, page.mayMake()),
                token -> rows.in(here).with("pageToken", token));
    }
}
