package io.ytterby.console.customs;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Live;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * {@code /console/customs/declarations/live}: how the list of declarations stands now, asked by its page. A class of its own, since a path with an id would be taken for it.
 */
@Path("/console/customs/declarations/live")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LiveDeclarationsResource {
    private final Visit visit;
    private final Live live;

    LiveDeclarationsResource(Visit visit, Live live) {
        this.visit = visit;
        this.live = live;
    }

    @GET
    @Operation(hidden = true)
    public Response now(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("mrn") @DefaultValue("") String mrn,
            @QueryParam("port") @DefaultValue("") String port,
            @QueryParam("container") @DefaultValue("") String container,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var filter = new DeclarationFilter(status.strip(), mrn.strip(), port.strip(), container.strip());
        var found = visit.api().list(filter.asked(""), DeclarationRow.class).items();
        return live.answer(found.stream().map(DeclarationRow::declarationId).toList(), known);
    }
}
