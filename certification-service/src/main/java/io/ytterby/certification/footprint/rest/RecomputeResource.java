package io.ytterby.certification.footprint.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.ytterby.certification.footprint.app.ReadFootprints;
import io.ytterby.footprints.statement.Recompute;
import io.ytterby.footprints.statement.Recomputed;
import io.ytterby.kit.problem.FieldError;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A buyer's side: a statement that somebody handed over, worked out anew. */
@Path("/v1/footprints:recompute")
public class RecomputeResource {
    private final ReadFootprints readFootprints;

    RecomputeResource(ReadFootprints readFootprints) {
        this.readFootprints = readFootprints;
    }

    /**
     * What came of it.
     *
     * @param outcome SAME, DIFFERS or REFUSED
     * @param digest of the statement as it was worked out; absent unless it is the same
     * @param declaredHere whether a firm has declared just this; false unless it is the same
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecomputedReply(
            String outcome,
            @Nullable String digest,
            boolean declaredHere,
            List<Recomputed.Difference> differences,
            List<FieldError> problems) {}

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Works a statement out anew from its inventory and compares every digit. Nothing is kept.")
    public RecomputedReply recompute(@Nullable String body) {
        return switch (Recompute.of(SentJson.read(body))) {
            case Recomputed.Same(var statement) -> {
                var digest = statement.digest();
                yield new RecomputedReply("SAME", digest, readFootprints.knows(digest), List.of(), List.of());
            }
            case Recomputed.Differs(var differences) ->
                new RecomputedReply("DIFFERS", null, false, differences, List.of());
            case Recomputed.Refused(var problems) ->
                new RecomputedReply(
                        "REFUSED",
                        null,
                        false,
                        List.of(),
                        problems.stream()
                                .map(one -> new FieldError(one.pointer(), one.detail()))
                                .toList());
        };
    }
}
