package io.ytterby.console.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.form.Form;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/export/applications/{id}}: an application on one page, and the ways on from it. */
@Path("/console/export/applications/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ApplicationResource {
    private static final String SAID = "drafted|edited|submitted|answered|withdraw|amend|appeal|paper";

    private final Visit visit;
    private final Pages pages;

    ApplicationResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "export")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance application(ApplicationPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id, @QueryParam("said") @Nullable String said) {
        var known = said != null && said.matches(SAID) ? said : null;
        return pages.ok(Templates.application(page(visit, id, known, Form.EMPTY)));
    }

    /** The page as others show it again, with what they refused. */
    static TemplateInstance refused(Visit visit, String id, Form form) {
        return Templates.application(page(visit, id, null, form));
    }

    private static ApplicationPage page(Visit visit, String id, @Nullable String said, Form form) {
        var api = visit.api();
        var file = api.get(Places.application(id), Application.class);
        var title = Words.say(visit.language(), "export.application_title", file.called());
        return new ApplicationPage(visit.frame(title), file, Around.of(api, id), said, form);
    }
}
