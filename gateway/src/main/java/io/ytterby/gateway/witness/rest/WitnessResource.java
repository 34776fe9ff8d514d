package io.ytterby.gateway.witness.rest;

import io.ytterby.gateway.witness.app.Alarm;
import io.ytterby.gateway.witness.app.Heads;
import io.ytterby.gateway.witness.app.WitnessedHead;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the gateway has seen of the others' audit chains. An auditor compares it with what the services say today. */
@Path("/api/witness/v1")
@Tag(name = "witness")
@RolesAllowed(Roles.AUDITOR)
public class WitnessResource {
    private static final int MOST_ALARMS = 1_000;

    private final Heads heads;

    WitnessResource(Heads heads) {
        this.heads = heads;
    }

    /** The contradictions, newest first. */
    public record Alarms(List<Alarm> items) {}

    @GET
    @Path("/heads")
    @Operation(summary = "The newest head of each service; with ?service= all of one, longest first")
    public Page<WitnessedHead> heads(@QueryParam("service") @Nullable String service, @BeanParam PageRequest page) {
        if (service == null) return new Page<>(heads.newest(), null);
        long below = page.beforeNumber();
        var found = heads.of(service, below, page.fetchSize());
        return Page.of(found, page, head -> Long.toString(head.position()));
    }

    @GET
    @Path("/alarms")
    @Operation(summary = "Heads that contradict each other, newest first")
    public Alarms alarms() {
        return new Alarms(heads.alarms(MOST_ALARMS));
    }
}
