package io.ytterby.console.customs;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Live;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * {@code /console/customs/ports/live}: which ports have something waiting, and how much, asked by the page of the ports. A class of its own, since a path with an id would be taken for it.
 */
@Path("/console/customs/ports/live")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LivePortsResource {
    private final Visit visit;
    private final Live live;

    LivePortsResource(Visit visit, Live live) {
        this.visit = visit;
        this.live = live;
    }

    @GET
    @Operation(hidden = true)
    public Response now(@HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var found = visit.api().list(PortsResource.FIRST, PortRead.class).items();
        var counts = new TreeMap<String, Integer>();
        for (var port : found) counts.put(port.port(), port.waiting().intValue());
        return live.answer(found.stream().map(PortRead::port).toList(), counts, known);
    }
}
