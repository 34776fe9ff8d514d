package io.ytterby.console.investigate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Live;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * {@code /console/alerts/live}: how the list of alerts stands now, asked by its page. A class of its own, since a path with an id would be taken for it.
 */
@Path("/console/alerts/live")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LiveAlertsResource {
    private final Visit visit;
    private final Live live;

    LiveAlertsResource(Visit visit, Live live) {
        this.visit = visit;
        this.live = live;
    }

    @GET
    @Operation(hidden = true)
    public Response now(@BeanParam AlertFilter filter, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var found = visit.api().list(filter.asked(), AlertRead.class).items();
        return live.answer(found.stream().map(AlertRead::alertId).toList(), known);
    }
}
