package io.ytterby.certification.account.rest;

import io.ytterby.certification.account.app.AllocateCredit;
import io.ytterby.certification.account.app.CertifyConversion;
import io.ytterby.certification.account.app.DepositMass;
import io.ytterby.certification.account.app.ReadAccounts;
import io.ytterby.certification.account.app.StateBookClaim;
import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.account.domain.AccountKind;
import io.ytterby.certification.claim.app.BooksBehind;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is done with an account. */
@Path("/v1/accounts")
public class AccountVerbsResource {
    private final CertifyConversion certifyConversion;
    private final DepositMass depositMass;
    private final AllocateCredit allocateCredit;
    private final StateBookClaim stateBookClaim;
    private final ReadAccounts readAccounts;
    private final Caller caller;

    AccountVerbsResource(
            CertifyConversion certifyConversion,
            DepositMass depositMass,
            AllocateCredit allocateCredit,
            StateBookClaim stateBookClaim,
            ReadAccounts readAccounts,
            Caller caller) {
        this.certifyConversion = certifyConversion;
        this.depositMass = depositMass;
        this.allocateCredit = allocateCredit;
        this.stateBookClaim = stateBookClaim;
        this.readAccounts = readAccounts;
        this.caller = caller;
    }

    /**
     * How much credit a milligram of input makes.
     *
     * @param fromDay the first day of deposits that it is for; today, if nothing is said
     */
    public record ConversionRequest(
            @NotNull @Positive @DecimalMax("1") @Digits(integer = 1, fraction = 9)
            BigDecimal factor,

            @Nullable LocalDate fromDay,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** So much of the account's element in a lot. */
    public record MassRequest(
            @NotNull LotId lotId, @Positive long massMg) {}

    /** What is claimed, for whom and what for. */
    public record BookClaimRequest(
            @Positive long massMg,
            @NotBlank @Size(max = 200) String beneficiary,
            @NotBlank @Size(max = 500) String purpose) {}

    @POST
    @Path("/{id}:certify-conversion")
    @RolesAllowed(Roles.CERTIFIER)
    @Idempotent
    @Operation(
            summary =
                    "The account's body certifies its conversion factor, from a day on; credit that is there keeps its own.")
    public Response convert(@PathParam("id") UUID id, @Valid @NotNull ConversionRequest asked) {
        var outcome = certifyConversion.certify(
                caller.actor(), new AccountId(id), asked.factor(), asked.fromDay(), asked.reason());
        return switch (outcome) {
            case CertifyConversion.Outcome.Certified(var account) -> whole(account);
            case CertifyConversion.Outcome.NoSuchAccount _ -> noAccount(id);
            case CertifyConversion.Outcome.NotAccredited(var why) ->
                AccountProblems.notAccredited(why).response();
            case CertifyConversion.Outcome.DayIsOver(var today) ->
                Problems.invalid("/fromDay", "must be " + today + " or later.").response();
        };
    }

    @POST
    @Path("/{id}:deposit")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN})
    @Idempotent
    @Operation(summary = "Gives up certified mass in a lot of one's own and credits it, times the conversion factor.")
    public Response deposit(@PathParam("id") UUID id, @Valid @NotNull MassRequest asked) {
        return switch (depositMass.deposit(caller.actor(), new AccountId(id), asked.lotId(), asked.massMg())) {
            case DepositMass.Outcome.Deposited(var account) -> whole(account);
            case DepositMass.Outcome.NoSuchAccount _ -> noAccount(id);
            case DepositMass.Outcome.NoSuchLot _ -> noLot(asked.lotId());
            case DepositMass.Outcome.BooksBehind _ -> BooksBehind.problem().response();
            case DepositMass.Outcome.NoConversion _ ->
                AccountProblems.noConversion().response();
            case DepositMass.Outcome.TooLittle(long free) ->
                AccountProblems.notDeposited(asked.massMg(), free).response();
            case DepositMass.Outcome.ClaimedAsAWhole(var model) ->
                AccountProblems.claimedAsAWhole(model).response();
        };
    }

    @POST
    @Path("/{id}:allocate")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN})
    @Idempotent
    @Operation(
            summary = "Certifies mass in a lot of one's own out of a mass balance; never more than is in the account.")
    public Response allocate(@PathParam("id") UUID id, @Valid @NotNull MassRequest asked) {
        return switch (allocateCredit.allocate(caller.actor(), new AccountId(id), asked.lotId(), asked.massMg())) {
            case AllocateCredit.Outcome.Allocated(var account) -> whole(account);
            case AllocateCredit.Outcome.NoSuchAccount _ -> noAccount(id);
            case AllocateCredit.Outcome.NoSuchLot _ -> noLot(asked.lotId());
            case AllocateCredit.Outcome.BooksBehind _ -> BooksBehind.problem().response();
            case AllocateCredit.Outcome.NotOnLots _ ->
                AccountProblems.notOfTheKind(AccountKind.BOOK_AND_CLAIM).response();
            case AllocateCredit.Outcome.TooLittle(long free) ->
                AccountProblems.overdrawn(asked.massMg(), free).response();
            case AllocateCredit.Outcome.LotIsFull(long room) ->
                AccountProblems.lotIsFull(asked.massMg(), room).response();
        };
    }

    @POST
    @Path("/{id}/claims")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN})
    @Idempotent
    @Operation(summary = "Claims mass of book and claim for somebody, apart from all goods; it is used up by it.")
    public Response claim(@PathParam("id") UUID id, @Valid @NotNull BookClaimRequest asked) {
        var wanted = new StateBookClaim.Asked(asked.massMg(), asked.beneficiary(), asked.purpose());
        return switch (stateBookClaim.state(caller.actor(), new AccountId(id), wanted)) {
            case StateBookClaim.Outcome.Stated(var _, var claim) ->
                Replies.created(
                        URI.create("/v1/accounts/" + id + "/claims"),
                        BookClaimReply.of(claim),
                        claim.id().toString(),
                        claim.version());
            case StateBookClaim.Outcome.NoSuchAccount _ -> noAccount(id);
            case StateBookClaim.Outcome.OnLotsOnly _ ->
                AccountProblems.notOfTheKind(AccountKind.MASS_BALANCE).response();
            case StateBookClaim.Outcome.TooLittle(long free) ->
                AccountProblems.overdrawn(asked.massMg(), free).response();
        };
    }

    private Response whole(Account account) {
        return Replies.ok(
                AccountReply.of(account, readAccounts.sums(account)),
                account.id().toString(),
                account.version());
    }

    private static Response noAccount(UUID id) {
        return Problems.notFound("account", id).response();
    }

    private static Response noLot(LotId id) {
        return Problems.notFound("lot", id).response();
    }
}
