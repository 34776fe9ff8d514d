package io.ytterby.licensing.controllist.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.controllist.app.ControlLists;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The list itself, as of a day. */
@Path("/v1/control-list")
@Authenticated
public class ControlListResource {
    private static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");

    private final ControlLists lists;
    private final Clock clock;

    ControlListResource(ControlLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * @param asOf a legal day; null for today
     */
    @GET
    public ControlListReply asOf(@QueryParam("asOf") @Nullable LocalDate asOf) {
        return ControlListReply.of(lists.current(), asOf == null ? today() : asOf);
    }

    @GET
    @Path("/entries/{code}")
    public ControlListReply.CodeReply entry(@PathParam("code") ControlCode code) {
        var found = lists.current().entriesOf(code);
        if (found.isEmpty()) throw new ProblemException(Problems.notFound("control code", code));
        return ControlListReply.CodeReply.of(lists.current(), code, found, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LEGAL);
    }
}
