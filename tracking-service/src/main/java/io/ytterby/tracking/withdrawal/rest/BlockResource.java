package io.ytterby.tracking.withdrawal.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.withdrawal.app.WithdrawCodes;
import io.ytterby.tracking.withdrawal.app.WithdrawCodes.Order;
import io.ytterby.tracking.withdrawal.app.Withdrawals;
import io.ytterby.tracking.withdrawal.domain.Withdrawal;
import io.ytterby.tracking.withdrawal.domain.Withdrawal.Ground;
import io.ytterby.tracking.withdrawal.domain.Withdrawal.Kind;
import io.ytterby.tracking.withdrawal.domain.WithdrawalOutcome;
import io.ytterby.tracking.withdrawal.domain.WithdrawalOutcome.NoSuchBlock;
import io.ytterby.tracking.withdrawal.domain.WithdrawalOutcome.OutsideBlock;
import io.ytterby.tracking.withdrawal.domain.WithdrawalOutcome.Withdrawn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Mint blocks: what stands of them, and how their codes are withdrawn. */
@Path("/v1/blocks")
@RolesAllowed(Roles.REGULATOR)
public class BlockResource {
    private static final int MOST_SHOWN = 1_000;

    private final WithdrawCodes withdrawCodes;
    private final Withdrawals withdrawals;
    private final Caller caller;

    BlockResource(WithdrawCodes withdrawCodes, Withdrawals withdrawals, Caller caller) {
        this.withdrawCodes = withdrawCodes;
        this.withdrawals = withdrawals;
        this.caller = caller;
    }

    /**
     * Which codes to withdraw and why.
     *
     * @param ground why, as figures count it
     * @param reason why, in words
     * @param fromGram the first gram; left out with {@code grams} for the whole block
     */
    public record RevokeRequest(
            @NotNull Ground ground,
            @NotBlank @Size(max = 500) String reason,
            @Min(0) @Max(MOST_GRAMS) @Nullable Long fromGram,
            @Min(1) @Max(MOST_GRAMS) @Nullable Long grams) {
        private static final long MOST_GRAMS = 1L << 44;

        @Nullable
        GramRange range() {
            if (fromGram == null && grams == null) return null;
            if (fromGram == null) throw new ProblemException(Problems.invalid("/fromGram", "is needed with grams."));
            if (grams == null) throw new ProblemException(Problems.invalid("/grams", "is needed with fromGram."));
            return GramRange.of(fromGram, grams);
        }
    }

    /** Why the block's key counts as leaked. */
    public record ExposeRequest(
            @NotNull Ground ground,
            @NotBlank @Size(max = 500) String reason) {}

    /** A range that was withdrawn. */
    public record WithdrawalReply(
            String id, String kind, long fromGram, long grams, String ground, String reason, String person, String at) {
        static WithdrawalReply of(Withdrawal done) {
            return new WithdrawalReply(
                    done.id().toString(),
                    done.kind().name(),
                    done.grams().from(),
                    done.grams().count(),
                    done.ground().name(),
                    done.reason(),
                    done.person().value(),
                    done.at().toString());
        }
    }

    /** A block with the first thousand of its withdrawals. */
    public record BlockReply(
            long blockId,
            String lotId,
            String gtin,
            int epoch,
            long fromGram,
            long grams,
            boolean revoked,
            boolean keyExposed,
            List<WithdrawalReply> withdrawals) {}

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "A mint block: its range, its lot, and what of it has been withdrawn")
    public Response show(@PathParam("id") long id) {
        return withdrawals
                .block(id)
                .map(card -> Response.ok(new BlockReply(
                                id,
                                card.lot().toString(),
                                card.block().gtin(),
                                card.block().epoch(),
                                card.block().first(),
                                card.block().end() - card.block().first(),
                                card.revoked(),
                                card.exposed(),
                                withdrawals.of(id, 0, MOST_SHOWN).stream()
                                        .map(WithdrawalReply::of)
                                        .toList()))
                        .build())
                .orElseGet(() -> Problems.notFound("block", id).response());
    }

    @POST
    @Path("/{id}:revoke")
    @Idempotent
    @Operation(summary = "Withdraws the codes of a block, all or a range: every verifier answers revoked from now on")
    public Response revoke(@PathParam("id") long id, @Valid @NotNull RevokeRequest asked) {
        return answer(withdrawCodes.withdraw(
                caller.actor(), new Order(Kind.REVOKED, id, asked.range(), asked.ground(), asked.reason())));
    }

    @POST
    @Path("/{id}:expose")
    @Idempotent
    @Operation(
            summary =
                    "Marks a block's key as leaked: offline no code of it is authentic any more, online custody decides")
    public Response expose(@PathParam("id") long id, @Valid @NotNull ExposeRequest asked) {
        return answer(withdrawCodes.withdraw(
                caller.actor(), new Order(Kind.EXPOSED, id, null, asked.ground(), asked.reason())));
    }

    private static Response answer(WithdrawalOutcome outcome) {
        return switch (outcome) {
            case Withdrawn done ->
                Response.ok(WithdrawalReply.of(done.withdrawal())).build();
            case NoSuchBlock absent ->
                Problems.notFound("block", absent.blockId()).response();
            case OutsideBlock outside ->
                Problem.of(
                                "block-range-outside",
                                422,
                                "The block does not have these grams",
                                "Name grams of the block: it has " + outside.block() + ".",
                                Map.of(
                                        "blockFromGram", outside.block().from(),
                                        "blockGrams", outside.block().count()))
                        .response();
        };
    }
}
