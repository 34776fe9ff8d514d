package io.ytterby.console.lab;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/lab/samples}: all of them, the newest first, by state; below it, one with its chain of custody. */
@Path("/console/lab/samples")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class SamplesResource {
    private static final String PAGE = "/console/lab/samples";
    private static final List<String> STATES = List.of(
            "sample_registered",
            "sample_due",
            "received",
            "to_be_verified",
            "verified",
            "published",
            "invalid",
            "rejected");

    private final Visit visit;
    private final Pages pages;

    SamplesResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * The list.
     *
     * @param state the one that is shown; empty for all
     * @param next the address of the next page; null on the last
     */
    public record ListPage(
            Frame frame,
            List<SampleRow> rows,
            String state,
            @Nullable String next) {
        public List<String> states() {
            return STATES;
        }

        public String of(String wanted) {
            return wanted.isEmpty() ? PAGE : PAGE + "?state=" + wanted;
        }
    }

    /**
     * One of them.
     *
     * @param copy what took its place after it was taken back; null if nothing did
     * @param said what was done just now, as the end of a key of words; null if nothing was
     */
    public record OnePage(
            Frame frame,
            SampleRead it,
            @Nullable SampleRow copy,
            List<Deed> deeds,
            @Nullable String said) {}

    @CheckedTemplate(basePath = "lab")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance samples(ListPage page);

        static native TemplateInstance sample(OnePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("state") @Nullable String state, @QueryParam("pageToken") @Nullable String token) {
        var wanted = state != null && STATES.contains(state) ? state : "";
        var asked = SampleRow.API + "?pageSize=100" + (wanted.isEmpty() ? "" : "&state=" + wanted)
                + (token == null ? "" : "&pageToken=" + Address.encoded(token));
        var found = visit.api().list(asked, SampleRow.class);
        var next = found.next();
        return pages.ok(Templates.samples(new ListPage(
                visit.frame(Words.say(visit.language(), "lab.samples_title")),
                found.items(),
                wanted,
                next == null ? null : PAGE + "?state=" + wanted + "&pageToken=" + Address.encoded(next))));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") UUID id, @QueryParam("said") @Nullable String said) {
        var it = visit.api().get(SampleRow.API + "/" + id, SampleRead.class);
        var frame = visit.frame(
                Words.say(visit.language(), "lab.sample_title", it.sample().shortId()));
        var deeds = Deed.at(it.sample().state(), visit.person().has("lab-analyst"));
        var done = said != null && Deed.of(said).isPresent() ? said : null;
        return pages.ok(Templates.sample(new OnePage(frame, it, copyOf(it.sample()), deeds, done)));
    }

    private @Nullable SampleRow copyOf(SampleRow sample) {
        if (!sample.isTakenBack()) return null;
        var asked = SampleRow.API + "?pageSize=100&declarationId=" + Address.encoded(sample.declarationId());
        return visit.api().list(asked, SampleRow.class).items().stream()
                .filter(row -> sample.sampleId().equals(row.retestOf()))
                .findFirst()
                .orElse(null);
    }
}
