package io.ytterby.licensing.controllist.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Replies;
import io.ytterby.licensing.controllist.app.ControlListEvents;
import io.ytterby.licensing.controllist.app.ControlLists;
import io.ytterby.licensing.controllist.app.ListDays;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The list itself, as of a day. Its ETag is what a change of it is sent with. */
@Path("/v1/control-list")
@Authenticated
public class ControlListResource {
    private final ControlLists lists;
    private final ListDays days;

    ControlListResource(ControlLists lists, ListDays days) {
        this.lists = lists;
        this.days = days;
    }

    /**
     * @param asOf a legal day; null for today
     * @param version an older version by its name, as answers give it; null for the one in force
     */
    @GET
    public Response asOf(
            @QueryParam("asOf") @Nullable LocalDate asOf, @QueryParam("version") @Nullable String version) {
        var list = version == null
                ? lists.current()
                : lists.version(version)
                        .orElseThrow(() -> new ProblemException(Problems.invalid(
                                "?version", "is no version that this build can show; see /v1/control-list/versions.")));
        return Replies.ok(
                ControlListReply.of(list, asOf == null ? days.today() : asOf), ControlListEvents.KEY, lists.number());
    }

    /**
     * @param asOf a legal day; null for today
     */
    @GET
    @Path("/entries/{code}")
    public ControlListReply.CodeReply entry(
            @PathParam("code") ControlCode code, @QueryParam("asOf") @Nullable LocalDate asOf) {
        var found = lists.current().entriesOf(code);
        if (found.isEmpty()) throw new ProblemException(Problems.notFound("control code", code));
        return ControlListReply.CodeReply.of(lists.current(), code, found, asOf == null ? days.today() : asOf);
    }
}
