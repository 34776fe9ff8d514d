package io.ytterby.console.operate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/operate}: which parts answer, and which flows of events stand still for some things. */
@Path("/console/operate")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class HealthResource {
    private final Visit visit;
    private final Pages pages;
    private final Clock clock;

    HealthResource(Visit visit, Pages pages, Clock clock) {
        this.visit = visit;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param asOf when the parts were asked */
    public record HealthPage(Frame frame, List<Part> parts, Instant asOf) {
        public List<Part.Flow> flows() {
            return parts.stream().flatMap(part -> part.flows().stream()).toList();
        }

        public long away() {
            return parts.stream().filter(part -> !part.isAnswering()).count();
        }

        public long dead() {
            return parts.stream().mapToLong(Part::dead).sum();
        }

        public long parked() {
            return parts.stream().mapToLong(Part::parked).sum();
        }

        public boolean isWell() {
            return away() == 0 && dead() == 0;
        }
    }

    @CheckedTemplate(basePath = "operate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance health(HealthPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response health() {
        var api = visit.api();
        var asOf = clock.instant();
        var parts = Part.askAll(api);
        var frame = visit.frame(Words.say(visit.language(), "operate.title"));
        return pages.ok(Templates.health(new HealthPage(frame, parts, asOf)));
    }
}
