package io.ytterby.tracking.gram.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.gram.app.PrintCodes;
import io.ytterby.tracking.lot.app.LookUpLots;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The codes of a lot's grams, for the printer. */
@Path("/v1/lots/{id}/codes")
public class CodesResource {
    private static final long MOST = 100_000_000;

    private final PrintCodes printCodes;
    private final LookUpLots lookUpLots;
    private final Caller caller;

    CodesResource(PrintCodes printCodes, LookUpLots lookUpLots, Caller caller) {
        this.printCodes = printCodes;
        this.lookUpLots = lookUpLots;
        this.caller = caller;
    }

    /**
     * Plain text, one code a line.
     *
     * @param from the lowest gram number wanted; the lot's first if left out
     * @param count at most so many codes, up to 100 million at once
     */
    @GET
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTOMS_OFFICER})
    public Response codes(
            @PathParam("id") LotId id,
            @QueryParam("from") @DefaultValue("0") long from,
            @QueryParam("count") @DefaultValue("1000") long count) {
        if (from < 0) throw new ProblemException(Problems.invalid("?from", "must be a gram's number, 0 or more."));
        if (count < 1 || count > MOST)
            throw new ProblemException(Problems.invalid("?count", "must be 1 to " + MOST + "."));
        if (lookUpLots.seeWhole(caller.actor(), id).isEmpty())
            return Problems.notFound("lot", id).response();
        StreamingOutput lines = out -> printCodes.print(id, from, count, out);
        return Response.ok(lines, MediaType.TEXT_PLAIN).build();
    }
}
