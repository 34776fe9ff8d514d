package io.ytterby.console.controllist;

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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/list}: the control list as it was on a day: its instruments, their lines, and its history. */
@Path("/console/list")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ListResource {
    private final Visit visit;
    private final Pages pages;

    ListResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What somebody looks for, and as of when.
     *
     * @param asOf a legal day; empty for today
     * @param version an older list by its name; empty for the one in force
     */
    public record Asked(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("asOf") @DefaultValue("") String asOf,
            @QueryParam("version") @DefaultValue("") String version) {
        String api() {
            return on(Law.API).toString();
        }

        public boolean isNarrowed() {
            return !(q + asOf + version).isBlank();
        }

        public String instruments() {
            return page(Law.PAGE);
        }

        public String lines() {
            return page(Law.PAGE + "/lines");
        }

        /** An instrument as of the same day. */
        public String one(Law.Instrument instrument) {
            return Address.of(instrument.path()).with("asOf", asOf.strip()).toString();
        }

        private String page(String path) {
            return on(path).with("q", q.strip()).toString();
        }

        private Address on(String path) {
            return Address.of(path).with("asOf", asOf.strip()).with("version", version.strip());
        }
    }

    /** The list, and what of it is looked for. */
    public record ListPage(Frame frame, Asked asked, Law law, List<Law.Instrument> instruments, List<Line> lines) {
        public boolean mayEdit() {
            return frame.may("list-editor");
        }
    }

    /** One instrument on a day. */
    public record OnePage(Frame frame, String asOf, Law.One one) {
        public boolean mayEdit() {
            return frame.may("list-editor");
        }
    }

    /** The history, newest first. */
    public record VersionsPage(
            Frame frame,
            List<Law.Version> versions,
            @Nullable String next) {}

    @CheckedTemplate(basePath = "controllist")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance instruments(ListPage page);

        static native TemplateInstance lines(ListPage page);

        static native TemplateInstance instrument(OnePage page);

        static native TemplateInstance versions(VersionsPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response instruments(@BeanParam Asked asked) {
        return pages.ok(Templates.instruments(page(asked)));
    }

    @GET
    @Path("lines")
    @Operation(hidden = true)
    public Response lines(@BeanParam Asked asked) {
        return pages.ok(Templates.lines(page(asked)));
    }

    @GET
    @Path("instruments/{id}")
    @Operation(hidden = true)
    public Response instrument(@PathParam("id") String id, @QueryParam("asOf") @DefaultValue("") String asOf) {
        var address = Address.of(Wanted.api(id)).with("asOf", asOf.strip()).toString();
        return pages.ok(Templates.instrument(
                new OnePage(visit.frame(id), asOf, visit.api().get(address, Law.One.class))));
    }

    @GET
    @Path("versions")
    @Operation(hidden = true)
    public Response versions(@QueryParam("pageToken") @Nullable String token) {
        var asked = Address.of(Law.API + "/versions").with("pageSize", 100).with("pageToken", token);
        var found = visit.api().list(asked.toString(), Law.Version.class);
        var next = found.next() == null
                ? null
                : Address.of(Law.PAGE + "/versions")
                        .with("pageToken", found.next())
                        .toString();
        var frame = visit.frame(Words.say(visit.language(), "controllist.versions_title"));
        return pages.ok(Templates.versions(new VersionsPage(frame, found.items(), next)));
    }

    private ListPage page(Asked asked) {
        var law = visit.api().get(asked.api(), Law.class);
        return new ListPage(
                visit.frame(Words.say(visit.language(), "controllist.title")),
                asked,
                law,
                law.instruments().stream().filter(one -> one.matches(asked.q())).toList(),
                law.entries().stream().filter(one -> one.matches(asked.q())).toList());
    }
}
