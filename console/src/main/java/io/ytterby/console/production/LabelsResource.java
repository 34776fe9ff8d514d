package io.ytterby.console.production;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The codes of a lot's grams as labels to print: a sheet of A4 at a time. */
@Path("/console/production/lots/{id}/labels")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LabelsResource {
    private static final int SHEET = 24;

    private final Visit visit;
    private final Pages pages;

    LabelsResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * @param symbol {@code qr} or {@code datamatrix}
     * @param from how many codes of the lot come before the first that is shown
     */
    public record LabelsPage(Frame frame, Lot lot, String symbol, long from, List<String> codes) {
        public List<String> symbols() {
            return List.of("qr", "datamatrix");
        }

        public long first() {
            return from + 1;
        }

        public long last() {
            return from + codes.size();
        }

        public boolean hasBefore() {
            return from > 0;
        }

        public long before() {
            return Math.max(0, from - SHEET);
        }

        public boolean hasNext() {
            return last() < lot.codes();
        }
    }

    @CheckedTemplate(basePath = "production")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance labels(LabelsPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("from") @DefaultValue("0") long from,
            @QueryParam("symbol") @Nullable String symbol) {
        var lot = Lots.one(visit.api(), id);
        long begins = Math.clamp(from, 0, Math.max(0, lot.codes() - 1));
        var asked = Lots.API + "/" + id + "/codes?from=" + begins + "&count=" + SHEET;
        var codes = lot.codes() == 0
                ? List.<String>of()
                : new String(visit.api().bytes(asked, "text/plain").orElseThrow(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        var title = Words.say(visit.language(), "production.labels_title", lot.lotNumber());
        var shown = "datamatrix".equals(symbol) ? "datamatrix" : "qr";
        return pages.ok(Templates.labels(new LabelsPage(visit.frame(title), lot, shown, begins, codes)));
    }
}
