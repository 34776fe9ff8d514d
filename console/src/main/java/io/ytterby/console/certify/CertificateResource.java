package io.ytterby.console.certify;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.form.Moment;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One certificate: what is certified, how it stands or stood, what rests on it, and what may be done with it. */
@Path("/console/certify/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class CertificateResource {
    private final Visit visit;
    private final Pages pages;

    CertificateResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * @param at as typed: how it stood at that moment; empty for now
     * @param knownAt as typed: what was known at that moment; empty for all that is known
     * @param offers none while one looks at the past
     * @param declared the footprint that anybody computes again; null if it was applied for by figures alone
     * @param signed the hash of the certificate as its body signed it; null if it was not issued, or is not shown to this person
     * @param touched null if it was not issued, or is not shown to this person
     * @param done the code of the act that led here, for a word of confirmation; empty if none did
     */
    public record OnePage(
            Frame frame,
            Certificate certificate,
            String at,
            String knownAt,
            boolean momentIsWrong,
            List<Act.Offer> offers,
            @Nullable Declared declared,
            @Nullable String signed,
            @Nullable Touched touched,
            String done) {
        public boolean isPast() {
            return !at.isEmpty() || !knownAt.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "certify")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance one(OnePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("at") @Nullable String at,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("done") @Nullable String done) {
        var moment = Moment.of(at);
        var known = Moment.of(knownAt);
        var found = Certificates.one(visit.api(), id, Certificates.asOf(moment, known));
        boolean isPast = moment.instant() != null || known.instant() != null;
        var offers = isPast ? List.<Act.Offer>of() : Act.offered(found, visit.person());
        var touched = found.isIssued() ? Touched.of(visit.api(), found) : Optional.<Touched>empty();
        var declared =
                visit.api().ask(found.api() + "/footprint", Declared.class).given();
        var title = Words.say(visit.language(), "certify.one_title", found.product());
        return pages.ok(Templates.one(new OnePage(
                visit.frame(title),
                found,
                moment.shown(),
                known.shown(),
                moment.isWrong() || known.isWrong(),
                offers,
                declared.orElse(null),
                found.isIssued() ? signed(found) : null,
                touched.orElse(null),
                known(done))));
    }

    /** Null too where only some may have it. */
    private @Nullable String signed(Certificate found) {
        return visit.api()
                .bytes(found.api() + "/credential", "application/vc+jwt")
                .given()
                .map(CertificateResource::sha256)
                .orElse(null);
    }

    private static String sha256(byte[] bytes) {
        try {
            return "sha-256 "
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String known(@Nullable String done) {
        if (done == null) return "";
        return done.equals("apply") ? done : Act.of(done).map(Act::code).orElse("");
    }
}
