package io.ytterby.tracking.gram.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.gram.app.LookUpGram;
import io.ytterby.tracking.gram.app.LookUpGram.Gram;
import io.ytterby.tracking.gram.app.VerifyGrams;
import io.ytterby.tracking.lot.app.LookUpLots;
import io.ytterby.tracking.lot.domain.Lot;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Codes of grams: what they are worth, and what they name. */
@Path("/v1")
public class GramResource {
    private final VerifyGrams verifyGrams;
    private final LookUpGram lookUpGram;
    private final LookUpLots lookUpLots;
    private final Caller caller;

    GramResource(VerifyGrams verifyGrams, LookUpGram lookUpGram, LookUpLots lookUpLots, Caller caller) {
        this.verifyGrams = verifyGrams;
        this.lookUpGram = lookUpGram;
        this.lookUpLots = lookUpLots;
        this.caller = caller;
    }

    /** Codes as people type them or scanners read them, at most 1000. */
    public record VerifyRequest(
            @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Size(max = 200) String> codes) {}

    /** A verdict for each code, in their order. */
    public record VerifyReply(List<Result> results) {
        /** {@code authentic}, {@code forged}, {@code malformed}, {@code revoked} or {@code well-formed-not-checked}. */
        public record Result(String code, String verdict) {}
    }

    /** A gram; the lot is there for those who may see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GramReply(
            String code,
            String verdict,
            String gtin,
            @Nullable String stage,
            String state,
            @Nullable Long gram,
            @Nullable LotId lotId,
            @Nullable String lotNumber) {}

    @POST
    @Path("/grams:verify")
    @Authenticated
    public VerifyReply verify(@Valid @NotNull VerifyRequest asked) {
        var verdicts = verifyGrams.verify(asked.codes());
        return new VerifyReply(IntStream.range(0, verdicts.size())
                .mapToObj(i -> new VerifyReply.Result(
                        asked.codes().get(i), verdicts.get(i).word()))
                .toList());
    }

    @GET
    @Path("/grams/{code}")
    @PermitAll
    public Response show(@PathParam("code") String code) {
        return lookUpGram
                .find(code)
                .map(gram -> Response.ok(reply(gram)).build())
                .orElseGet(() -> Problems.notFound("gram", code).response());
    }

    private GramReply reply(Gram gram) {
        var lot = caller.ifKnown()
                .flatMap(actor -> lookUpLots.see(actor, gram.lot()))
                .map(LookUpLots.Seen::lot);
        return new GramReply(
                gram.code().toString(),
                gram.verdict().word(),
                gram.gtin(),
                lookUpGram.stageOf(gram.lot()).map(Enum::name).orElse(null),
                gram.state(),
                lot.map(seen -> gram.code().gram()).orElse(null),
                lot.map(Lot::id).orElse(null),
                lot.map(seen -> seen.card().number().value()).orElse(null));
    }
}
