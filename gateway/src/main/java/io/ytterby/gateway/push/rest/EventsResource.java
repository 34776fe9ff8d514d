package io.ytterby.gateway.push.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.push.app.Arrivals;
import io.ytterby.gateway.push.app.CloudNotice;
import io.ytterby.gateway.push.app.EventLog;
import io.ytterby.gateway.push.app.EventLog.ReadOutcome;
import io.ytterby.gateway.push.app.PushProblems;
import io.ytterby.kit.identity.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller's organisation was told, in order and without a gap. */
@Path("/api/buyer/v1/events")
@Tag(name = "buyer")
@Authenticated
public class EventsResource {
    private final EventLog log;
    private final Arrivals arrivals;
    private final CloudNotice cloudNotice;
    private final Caller caller;

    EventsResource(EventLog log, Arrivals arrivals, CloudNotice cloudNotice, Caller caller) {
        this.log = log;
        this.arrivals = arrivals;
        this.cloudNotice = cloudNotice;
        this.caller = caller;
    }

    /**
     * Some events.
     *
     * @param items CloudEvents; each has its number as {@code sequence}
     * @param nextAfter what to ask for {@code after} next
     * @param newest the last number given so far; more is there at once while nextAfter is less
     */
    public record Events(List<JsonNode> items, long nextAfter, long newest) {}

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "What your organisation was told after a number, oldest first; with wait= it waits up to 20 s for"
                    + " something new. Older than seven days: 410 with a link to the snapshot")
    public Response events(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("pageSize") @DefaultValue("100") @Min(1) @Max(1000) int pageSize,
            @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(20) int waitSeconds)
            throws InterruptedException {
        var organisation = caller.actor().organisation();
        var found = arrivals.await(
                organisation,
                Duration.ofSeconds(waitSeconds),
                () -> log.read(organisation, after, pageSize),
                EventsResource::isSomething);
        return switch (found) {
            case ReadOutcome.Page page -> answer(page, after);
            case ReadOutcome.Gone gone -> PushProblems.gone(gone).response();
        };
    }

    private static boolean isSomething(ReadOutcome found) {
        return !(found instanceof ReadOutcome.Page page && page.items().isEmpty());
    }

    private Response answer(ReadOutcome.Page page, long after) {
        var items = page.items();
        return Response.ok(new Events(
                        items.stream().<JsonNode>map(cloudNotice::of).toList(),
                        items.isEmpty() ? after : items.getLast().seq(),
                        page.newest()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
