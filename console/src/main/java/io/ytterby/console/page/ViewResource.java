package io.ytterby.console.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.form.Form;
import io.ytterby.console.session.domain.LocalPath;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/view}: keeps how somebody likes a list, or forgets it. */
@Path("/console/view")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ViewResource {
    private final Views views;
    private final Visit visit;
    private final Pages pages;

    ViewResource(Views views, Visit visit, Pages pages) {
        this.views = views;
        this.visit = visit;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response keep(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var list = KnownList.of(form.value("list")).orElseThrow(() -> NotHere.said(visit.language()));
        var filters = form.value("filters");
        if (form.has("do", "forget")) {
            views.forget(list);
            return pages.go(list.path());
        }
        views.keep(list, form.values("column"), form.has("with", "filters") ? filters : "");
        return pages.go(LocalPath.orHome(filters.isEmpty() ? list.path() : list.path() + "?" + filters));
    }
}
