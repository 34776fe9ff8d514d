package io.ytterby.console.customs;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/customs/instruments}: their health, and what is proposed of them. */
@Path("/console/customs/instruments")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class InstrumentsResource {
    private final Visit visit;
    private final Pages pages;

    InstrumentsResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param open changes that wait for a second person */
    public record ListPage(
            Frame frame,
            List<InstrumentRead> instruments,
            List<ChangeRead> open,
            @Nullable String next) {}

    /** A calibration that was approved. */
    public record Calibration(
            ChangeRead.Certificate calibration, String proposedBy, String approvedBy, Instant approvedAt) {}

    /** @param said whether something was proposed just now */
    public record OnePage(
            Frame frame, InstrumentRead it, List<Calibration> calibrations, List<ChangeRead> changes, boolean said) {}

    @CheckedTemplate(basePath = "customs")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance instruments(ListPage page);

        static native TemplateInstance instrument(OnePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("pageToken") @Nullable String token) {
        var api = visit.api();
        var asking = Inspection.list(api, "instrument-changes?status=PROPOSED&pageSize=50", ChangeRead.class);
        var asked = "instruments?pageSize=100" + (token == null ? "" : "&pageToken=" + Address.encoded(token));
        var found = api.list(Inspection.API + asked, InstrumentRead.class);
        var next = found.next();
        return pages.ok(Templates.instruments(new ListPage(
                visit.frame(Words.say(visit.language(), "customs.instruments_title")),
                found.items(),
                Objects.requireNonNullElse(asking.join(), List.of()),
                next == null ? null : "/console/customs/instruments?pageToken=" + Address.encoded(next))));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") String id, @QueryParam("said") @Nullable String said) {
        var api = visit.api();
        var name = Address.encoded(id);
        var calibrations = Inspection.list(api, "instruments/" + name + "/calibrations", Calibration.class);
        var changes = Inspection.list(api, "instrument-changes?pageSize=50&instrument=" + name, ChangeRead.class);
        var it = api.get(InstrumentRead.path(id), InstrumentRead.class);
        return pages.ok(Templates.instrument(new OnePage(
                visit.frame(Words.say(visit.language(), "customs.instrument_title", it.id())),
                it,
                Objects.requireNonNullElse(calibrations.join(), List.of()),
                Objects.requireNonNullElse(changes.join(), List.of()),
                said != null)));
    }
}
