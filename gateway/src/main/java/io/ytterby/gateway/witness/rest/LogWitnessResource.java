package io.ytterby.gateway.witness.rest;

import io.ytterby.gateway.witness.app.LookAtLog;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A witness of logs after c2sp.org/tlog-witness. It needs no token: only what a known log has signed is looked at. */
@Path("/api/witness/v1/add-checkpoint")
@Tag(name = "witness")
@PermitAll
public class LogWitnessResource {
    private static final int LONGEST = 128 * 1024;

    private final LookAtLog lookAtLog;

    LogWitnessResource(LookAtLog lookAtLog) {
        this.lookAtLog = lookAtLog;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Signs a log's head with the time, if the log has signed it and it adds to what was seen before.",
            description =
                    "As c2sp.org/tlog-witness has it: 200 with the signature's line, 409 with the size that was seen"
                            + " last, 404 of an unknown log, 403 where the log has not signed, 422 where the proof does not hold.")
    public Response add(@Nullable String text) {
        if (text == null || text.length() > LONGEST)
            return Problems.invalid("", "must be a head with its proof.").response();
        return switch (lookAtLog.look(text)) {
            case LookAtLog.Answer.Signed(var line) ->
                Response.ok(line).type(MediaType.TEXT_PLAIN).build();
            case LookAtLog.Answer.Malformed(var why) ->
                Problems.invalid("", "must be a head with its proof: " + why + ".")
                        .response();
            case LookAtLog.Answer.NoSuchLog(var origin) ->
                Problems.notFound("log", origin).response();
            case LookAtLog.Answer.Unsigned _ ->
                Problem.of("log-head-unsigned", 403, "The log has not signed this head", "Show one that it has signed.")
                        .response();
            case LookAtLog.Answer.SeenOther(long size) ->
                Response.status(Response.Status.CONFLICT)
                        .type("text/x.tlog.size")
                        .entity(size + "\n")
                        .build();
            case LookAtLog.Answer.Refused(var why) ->
                Problem.of("log-head-refused", 422, "The head does not add to what was seen", why + ".")
                        .response();
        };
    }
}
