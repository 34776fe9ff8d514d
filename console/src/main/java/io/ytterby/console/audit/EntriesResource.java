package io.ytterby.console.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Flat;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.NotHere;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/audit/entries}: who did what to what; {@code /{service}/{id}}: one entry with its proof. */
@Path("/console/audit/entries")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class EntriesResource {
    private final Visit visit;
    private final Pages pages;

    EntriesResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param next the address where the walk goes on; null at the end */
    public record EntriesPage(
            Frame frame, Search search, Walk walk, @Nullable String next) {
        public List<String> services() {
            return AuditRead.SERVICES;
        }
    }

    /** @param rows what the entry says of what was done, field by field */
    public record EntryPage(Frame frame, String service, AuditRead.Proof proof, List<Flat.Row> rows) {}

    @CheckedTemplate(basePath = "audit")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance entries(EntriesPage page);

        static native TemplateInstance entry(EntryPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response find(@BeanParam Search search) {
        if (!search.isOfKnownService()) throw NotHere.said(visit.language());
        var walk = Walk.of(visit.api(), search);
        var next = walk.next();
        var frame = visit.frame(Words.say(visit.language(), "audit.entries"));
        return pages.ok(
                Templates.entries(new EntriesPage(frame, search, walk, next == null ? null : search.next(next))));
    }

    @GET
    @Path("{service}/{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("service") String service, @PathParam("id") long id) {
        if (!AuditRead.SERVICES.contains(service)) throw NotHere.said(visit.language());
        var proof = visit.api().get(AuditRead.of(service) + "/" + id + "/proof", AuditRead.Proof.class);
        var frame = visit.frame(Words.say(visit.language(), "audit.entry_title", id));
        return pages.ok(Templates.entry(
                new EntryPage(frame, service, proof, Flat.of(proof.entry().detail()))));
    }
}
