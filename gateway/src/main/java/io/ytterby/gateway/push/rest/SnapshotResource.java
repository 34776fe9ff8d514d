package io.ytterby.gateway.push.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.push.app.ReadSnapshot;
import io.ytterby.gateway.push.app.ToldViews.Shown;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a follower begins that is new, or was away for longer than events are kept. */
@Path("/api/buyer/v1/snapshot")
@Tag(name = "buyer")
@Authenticated
public class SnapshotResource {
    private final ReadSnapshot snapshot;
    private final Caller caller;

    SnapshotResource(ReadSnapshot snapshot, Caller caller) {
        this.snapshot = snapshot;
        this.caller = caller;
    }

    /** One licence or lot: {@code licence/CN-2026-000123}; the data is that of its newest event. */
    public record Item(
            String subject,

            @JsonRawValue @Schema(implementation = Object.class)
            String data) {}

    /** @param sequence ask for events after the first page's once all pages are read */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Snapshot(
            long sequence, List<Item> items, @Nullable String nextPageToken) {}

    @GET
    @RunOnVirtualThread
    @Operation(summary = "All that your organisation may see now, and the number after which its events go on")
    public Response snapshot(@BeanParam PageRequest page) {
        var found = snapshot.of(caller.actor().organisation(), page.after(), page.fetchSize());
        var items = Page.of(found.items(), page, Shown::subject);
        return Response.ok(new Snapshot(
                        found.sequence(),
                        items.items().stream()
                                .map(shown -> new Item(shown.subject(), shown.data()))
                                .toList(),
                        items.nextPageToken()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
