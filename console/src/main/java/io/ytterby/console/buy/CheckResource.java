package io.ytterby.console.buy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/buy/check}: may it leave? Many numbers at once, pasted as they come. A question: it stands in the address. */
@Path("/console/buy/check")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class CheckResource {
    /** More would not fit into an address. */
    private static final int MOST = 100;

    private final Visit visit;
    private final Pages pages;

    CheckResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param typed as it was */
    public record CheckPage(Frame frame, List<Tab> tabs, String kind, String typed, List<Check> checks) {
        public List<String> kinds() {
            return Check.KINDS;
        }
    }

    @CheckedTemplate(basePath = "buy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance check(CheckPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response ask(
            @QueryParam("kind") @DefaultValue("lotId") String kind, @QueryParam("ids") @DefaultValue("") String ids) {
        var known = Check.KINDS.contains(kind) ? kind : Check.KINDS.getFirst();
        var asked = Arrays.stream(ids.strip().split("[\\s,;，；]+", -1))
                .filter(one -> !one.isEmpty())
                .distinct()
                .limit(MOST)
                .map(one -> Map.of(known, one));
        var checks = Check.of(visit.api(), asked);
        var frame = visit.frame(Words.say(visit.language(), "buy.check_title"));
        return pages.ok(Templates.check(new CheckPage(frame, Tab.at(Tab.CHECK), known, ids.strip(), checks)));
    }
}
