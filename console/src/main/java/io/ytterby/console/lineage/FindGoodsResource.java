package io.ytterby.console.lineage;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/lineage}: whose past is asked? A code that was read, or a lot from the list. */
@Path("/console/lineage")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class FindGoodsResource {
    private static final Pattern LOT_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int MOST_ROWS = 100;

    private final Visit visit;
    private final Pages pages;

    FindGoodsResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * The page.
     *
     * @param next the next page's token, or null
     */
    record FindPage(
            Frame frame, List<LotRead> lots, @Nullable String next) {}

    @CheckedTemplate(basePath = "lineage")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance find(FindPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response find(@QueryParam("q") @Nullable String typed, @QueryParam("pageToken") @Nullable String pageToken) {
        var wanted = typed == null ? "" : typed.strip();
        if (!wanted.isEmpty()) {
            var goods = LOT_ID.matcher(wanted).matches() ? "lots" : "grams";
            return pages.go("/console/lineage/" + goods + "/" + Address.encoded(wanted));
        }
        var path = "/api/tracking/v1/lots?pageSize=" + MOST_ROWS;
        if (pageToken != null) path += "&pageToken=" + Address.encoded(pageToken);
        var lots = visit.api().list(path, LotRead.class);
        var next = lots.next() == null ? null : Address.encoded(lots.next());
        var title = Words.say(visit.language(), "lineage.find_title");
        return pages.ok(Templates.find(new FindPage(visit.frame(title), lots.items(), next)));
    }
}
