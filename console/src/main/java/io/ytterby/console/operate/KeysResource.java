package io.ytterby.console.operate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/operate/keys}: the public keys by which others check what this platform signs. */
@Path("/console/operate/keys")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class KeysResource {
    private final Visit visit;
    private final Pages pages;

    KeysResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** A DID document, as far as it is shown. */
    public record Did(
            String id,
            List<Key> verificationMethod,
            @Nullable List<String> assertionMethod) {
        /** Whether what it signs is vouched for now or will be; retired ones stay listed, so that old papers can be checked. */
        public boolean isInUse(Key key) {
            return Objects.requireNonNullElse(assertionMethod, List.<String>of())
                    .contains(key.id());
        }
    }

    public record Key(String id, String type, String publicKeyMultibase) {
        /** Without the domain that all of them share. */
        public String name() {
            return id.substring(id.indexOf('#') + 1);
        }
    }

    /** @param did null while nobody answers; then why says so */
    public record KeysPage(
            Frame frame, @Nullable Did did, @Nullable String why) {}

    @CheckedTemplate(basePath = "operate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance keys(KeysPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response keys() {
        var frame = visit.frame(Words.say(visit.language(), "operate.keys"));
        return pages.ok(Templates.keys(
                switch (visit.api().ask("/.well-known/did.json", Did.class)) {
                    case Answer.Given<Did> given -> new KeysPage(frame, given.body(), null);
                    case Answer.Refused<?>(var refusal) -> new KeysPage(frame, null, refusal.title());
                }));
    }
}
