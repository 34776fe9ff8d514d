package io.ytterby.console.workbench;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/measurements}: all of them, the newest first, by verdict and declaration. */
@Path("/console/measurements")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class MeasurementsResource {
    private static final List<String> VERDICTS =
            List.of("CONTROLLED_ELEMENT_FOUND", "DISCREPANT", "INCONCLUSIVE", "CONFORMS");
    private static final int ROWS = 100;

    private final Visit visit;
    private final Pages pages;

    MeasurementsResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * The page.
     *
     * @param declaration whose measurements are shown; empty for all
     * @param next address of the next page, or null
     */
    record ListPage(
            Frame frame,
            List<String> verdicts,
            String verdict,
            String declaration,
            List<MeasurementRead> rows,
            @Nullable String next) {}

    @CheckedTemplate(basePath = "workbench")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("verdict") @Nullable String verdict,
            @QueryParam("declaration") @Nullable String declaration,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var wanted = verdict != null && VERDICTS.contains(verdict) ? verdict : "";
        var of = declaration == null ? "" : declaration.strip();
        var query = "?pageSize=" + ROWS;
        if (!wanted.isEmpty()) query += "&verdict=" + wanted;
        if (!of.isEmpty()) query += "&declarationId=" + Address.encoded(of);
        if (pageToken != null) query += "&pageToken=" + Address.encoded(pageToken);
        var found = visit.api().list("/api/inspection/v1/measurements" + query, MeasurementRead.class);
        var token = found.next();
        var next = token == null
                ? null
                : "?verdict=" + wanted + "&declaration=" + Address.encoded(of) + "&pageToken=" + Address.encoded(token);
        var frame = visit.frame(Words.say(visit.language(), "workbench.list_title"));
        return pages.ok(Templates.list(new ListPage(frame, VERDICTS, wanted, of, found.items(), next)));
    }
}
