package io.ytterby.inspection.port.rest;

import io.ytterby.inspection.port.app.Backlogs;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Unlocode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;

/** What waits at a port. */
@Path("/v1/ports/{unlocode}/backlog")
public class PortResource {
    private final Backlogs backlogs;
    private final Clock clock;

    PortResource(Backlogs backlogs, Clock clock) {
        this.backlogs = backlogs;
        this.clock = clock;
    }

    /** Declarations that are neither released nor at an end. A port without any waits for nothing: that is no 404. */
    @GET
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    public BacklogReply backlog(@PathParam("unlocode") Unlocode port) {
        var now = clock.instant();
        return BacklogReply.of(port, now, backlogs.at(port, now));
    }
}
