package io.ytterby.console.session.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.session.app.KeepDrafts;
import io.ytterby.console.session.domain.LocalPath;
import io.ytterby.console.session.domain.Secret;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What somebody had typed when their session ended: shown again, and sent only if they say so. */
@Path("/console/draft")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class DraftResource {
    private final KeepDrafts drafts;
    private final Cookies cookies;
    private final Visit visit;
    private final Pages pages;

    DraftResource(KeepDrafts drafts, Cookies cookies, Visit visit, Pages pages) {
        this.drafts = drafts;
        this.cookies = cookies;
        this.visit = visit;
        this.pages = pages;
    }

    /** @param isShown false for what only programs read: keys and versions */
    record Field(String name, String value, boolean isShown) {}

    record Page(Frame frame, String action, List<Field> fields) {}

    @CheckedTemplate(basePath = "console")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance draft(Page page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@Context ContainerRequestContext request) {
        var draft = secret(request).flatMap(drafts::find);
        if (draft.isEmpty()) return pages.go(LocalPath.HOME);
        var fields = draft.get().fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> new Field(field.getKey(), value, isShown(field.getKey()))))
                .toList();
        var title = Words.say(visit.language(), "frame.draft_title");
        return pages.ok(Templates.draft(
                new Page(visit.frame(title), LocalPath.orHome(draft.get().action()), fields)));
    }

    /** Throws it away. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response forget(@Context ContainerRequestContext request, MultivaluedMap<String, String> form) {
        secret(request).ifPresent(drafts::forget);
        return Response.fromResponse(pages.go(LocalPath.HOME))
                .cookie(cookies.forgetDraft())
                .build();
    }

    private Optional<Secret> secret(ContainerRequestContext request) {
        return cookies.draft(request.getCookies());
    }

    private static boolean isShown(String name) {
        return !name.equals("key") && !name.equals("etag");
    }
}
