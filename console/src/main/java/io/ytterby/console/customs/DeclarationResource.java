package io.ytterby.console.customs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Meanwhile;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/customs/declarations/{id}}: a declaration with all that is around it, and its evidence as a file to keep. */
@Path("/console/customs/declarations/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class DeclarationResource {
    private final Visit visit;
    private final Pages pages;
    private final Clock clock;

    DeclarationResource(Visit visit, Pages pages, Clock clock) {
        this.visit = visit;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param said what was done just now, as the end of a key of words; null if nothing was
     */
    public record DeclarationPage(
            Frame frame,
            DeclarationRead it,
            Around around,
            Instant now,
            @Nullable String said) {
        public boolean isOfficer() {
            return frame.may("customs-officer");
        }

        /** Who lodged it may take it back. */
        public List<Way> ways() {
            if (isOfficer()) return Way.of(it);
            return frame.may("exporter")
                    ? Way.of(it).stream().filter(way -> way.act() == Act.CANCEL).toList()
                    : List.of();
        }

        public boolean mayMeasure() {
            return (isOfficer() || frame.may("lab-analyst")) && !it.isEnded();
        }

        public boolean maySeePorts() {
            return isOfficer() || frame.may("regulator");
        }

        public List<Act> ofHold(HoldRead hold) {
            return isOfficer() && hold.isRunning() ? List.of(Act.LIFT, Act.EXTEND, Act.SEIZE) : List.of();
        }

        public List<Act> ofOrder(OrderRead order) {
            return order.next().stream()
                    .filter(act -> isOfficer() || (act.isOfLaboratory() && frame.may("lab-analyst")))
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "customs")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance declaration(DeclarationPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id, @QueryParam("said") @Nullable String said) {
        var api = visit.api();
        var around = Meanwhile.asked(() -> Around.of(api, id));
        var it = DeclarationRead.of(api, id);
        var frame = visit.frame(Words.say(visit.language(), "customs.declaration_title", it.mrn()));
        var done = said != null && (Act.of(said).isPresent() || said.equals("lodge")) ? said : null;
        return pages.ok(Templates.declaration(new DeclarationPage(frame, it, around.join(), clock.instant(), done)));
    }

    /** The whole case with its signed head: what {@code ./ytterby evidence verify} checks without a network. */
    @GET
    @Path("evidence.zip")
    @Operation(hidden = true)
    public Response evidence(@PathParam("id") String id) {
        var bytes = visit.api()
                .bytes(DeclarationRead.path(id) + "/evidence-bundle", "application/zip")
                .orElseThrow();
        return pages.guarded(Response.ok(bytes, "application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"case-" + id.replaceAll("[^A-Za-z0-9-]", "") + ".zip\"")
                .build();
    }
}
