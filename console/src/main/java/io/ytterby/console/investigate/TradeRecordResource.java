package io.ytterby.console.investigate;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Flat;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/trade-records/{id}}: a recorded consignment as its source told it, field by field. */
@Path("/console/trade-records/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class TradeRecordResource {
    private static final String API = "/api/intelligence/v1/trade-records/";

    private final Visit visit;
    private final Pages pages;

    TradeRecordResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** A record as the API tells it. */
    public record Whole(String recordId, Instant receivedAt, JsonNode record) {}

    public record RecordPage(Frame frame, Whole whole, List<Flat.Row> rows) {}

    @CheckedTemplate(basePath = "investigate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tradeRecord(RecordPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id) {
        var whole = visit.api().get(API + id, Whole.class);
        var frame = visit.frame(Words.say(visit.language(), "investigate.record"));
        return pages.ok(Templates.tradeRecord(new RecordPage(frame, whole, Flat.of(whole.record()))));
    }
}
