package io.ytterby.console.production;

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

/** The lots of a firm, and which of them something is made of next. */
@Path("/console/production")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LotsResource {
    /** As the API has them; the first means all. */
    private static final List<String> STATES = List.of("", "ACTIVE", "IN_TRANSIT", "CONSUMED", "EXPORTED", "DESTROYED");

    private final Visit visit;
    private final Pages pages;

    LotsResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param state empty for all */
    public record ListPage(Frame frame, String state, List<String> states, Listed<Lot> found) {
        public boolean isChosen(String one) {
            return state.equals(one);
        }

        public boolean mayMint() {
            return frame.may(Roles.PRODUCER);
        }

        public boolean mayMake() {
            return frame.may(Roles.CUSTODIAN);
        }

        /** The address of the next page; empty on the last. */
        public String next() {
            var token = found.next();
            if (token == null) return "";
            return "?pageToken=" + Address.encoded(token) + (state.isEmpty() ? "" : "&state=" + state);
        }
    }

    @CheckedTemplate(basePath = "production")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("state") @Nullable String state, @QueryParam("pageToken") @Nullable String pageToken) {
        var known = state != null && STATES.contains(state) ? state : "";
        var found = Lots.list(visit.api(), known, pageToken);
        var frame = visit.frame(Words.say(visit.language(), "production.title"));
        return pages.ok(Templates.list(new ListPage(frame, known, STATES, found)));
    }
}
