package io.ytterby.console.certify;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Listed;
import io.ytterby.console.form.Moment;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Claims on lots: one's own, all for authorities; each as it stood at any moment. */
@Path("/console/claims")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ClaimsResource {
    private static final String API = "/api/certification/v1/claims";

    private final Visit visit;
    private final Pages pages;

    ClaimsResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param lot as typed; empty for all */
    public record ListPage(Frame frame, String lot, boolean lotIsWrong, Listed<Claim> found) {
        /** The address of the next page; empty on the last. */
        public String next() {
            var token = found.next();
            if (token == null) return "";
            return "?pageToken=" + Address.encoded(token) + (lot.isEmpty() ? "" : "&lot=" + lot);
        }
    }

    /** @param at as typed; empty for now */
    public record OnePage(Frame frame, Claim claim, String at, String knownAt, boolean momentIsWrong) {
        public boolean isPast() {
            return !at.isEmpty() || !knownAt.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "certify")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance claims(ListPage page);

        static native TemplateInstance claim(OnePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("lot") @Nullable String lot, @QueryParam("pageToken") @Nullable String token) {
        var typed = lot == null ? "" : lot.strip();
        boolean isWrong = !typed.isEmpty() && !isUuid(typed);
        var asked = API + "?pageSize=100" + (typed.isEmpty() || isWrong ? "" : "&lotId=" + typed)
                + (token == null ? "" : "&pageToken=" + Address.encoded(token));
        var found = visit.api().list(asked, Claim.class);
        var title = Words.say(visit.language(), "certify.claims");
        return pages.ok(Templates.claims(new ListPage(visit.frame(title), typed, isWrong, found)));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("at") @Nullable String at,
            @QueryParam("knownAt") @Nullable String knownAt) {
        var moment = Moment.of(at);
        var known = Moment.of(knownAt);
        var claim = visit.api().get(API + "/" + id + Certificates.asOf(moment, known), Claim.class);
        var title = Words.say(visit.language(), "certify.claim_title");
        return pages.ok(Templates.claim(new OnePage(
                visit.frame(title), claim, moment.shown(), known.shown(), moment.isWrong() || known.isWrong())));
    }

    private static boolean isUuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
