package io.ytterby.intelligence.trade.rest;

import io.ytterby.intelligence.trade.app.ReceiveImport;
import io.ytterby.intelligence.trade.domain.Syntax;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Puts an import down once per Idempotency-Key. */
@ApplicationScoped
class PutImportDown {
    private final ReceiveImport receiveImport;
    private final Caller caller;

    PutImportDown(ReceiveImport receiveImport, Caller caller) {
        this.receiveImport = receiveImport;
        this.caller = caller;
    }

    @Idempotent
    Response put(Syntax syntax, byte[] body) {
        return switch (receiveImport.receive(caller.actor(), syntax, body)) {
            case ReceiveImport.Outcome.Accepted(var id, int lines) ->
                Response.accepted(new ReceivedReply(id.toString(), lines))
                        .header(HttpHeaders.LOCATION, "/v1/imports/" + id)
                        .build();
            case ReceiveImport.Outcome.Broken(var why) ->
                Problem.of("unreadable-body", 400, "The body cannot be read", why + " Nothing was stored.")
                        .response();
            case ReceiveImport.Outcome.TooMany(int most) ->
                Problems.bodyTooLarge().with("limitRecords", most).response();
            case ReceiveImport.Outcome.TooManyOpen(int most) ->
                Problem.of(
                                "imports-open",
                                429,
                                "So many imports are not done yet",
                                "Wait for one to end and send it again.",
                                Map.of("most", most, Problem.RETRY_AFTER, 10))
                        .response();
        };
    }
}
