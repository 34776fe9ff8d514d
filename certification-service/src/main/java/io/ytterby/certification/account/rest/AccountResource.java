package io.ytterby.certification.account.rest;

import io.ytterby.certification.account.app.Accounts;
import io.ytterby.certification.account.app.BookClaims;
import io.ytterby.certification.account.app.OpenAccount;
import io.ytterby.certification.account.app.ReadAccounts;
import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.account.domain.AccountKind;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Accounts and what is in them. What is done with one is {@link AccountVerbsResource}. */
@Path("/v1/accounts")
public class AccountResource {
    private final OpenAccount openAccount;
    private final ReadAccounts readAccounts;
    private final Accounts accounts;
    private final BookClaims bookClaims;
    private final Listings listings;
    private final Caller caller;

    AccountResource(
            OpenAccount openAccount,
            ReadAccounts readAccounts,
            Accounts accounts,
            BookClaims bookClaims,
            Listings listings,
            Caller caller) {
        this.openAccount = openAccount;
        this.readAccounts = readAccounts;
        this.accounts = accounts;
        this.bookClaims = bookClaims;
        this.listings = listings;
        this.caller = caller;
    }

    /** @param body who will certify its conversion factors */
    public record OpenRequest(
            @NotNull OrganisationId body,
            @NotNull Unlocode site,
            @NotNull Element element,

            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,38}[a-z0-9]")
            String schemeId,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}")
            String schemeVersion,

            @NotNull AccountKind kind) {}

    @POST
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN})
    @Idempotent
    @Operation(summary = "Opens an account of certified mass of one element at one site under a scheme.")
    public Response open(@Valid @NotNull OpenRequest asked) {
        if (!asked.element().isRareEarth())
            return Problems.invalid("/element", "must be a rare earth.").response();
        var wanted = new OpenAccount.Asked(
                asked.body(),
                asked.site(),
                asked.element(),
                new SchemeKey(asked.schemeId(), asked.schemeVersion()),
                asked.kind());
        return switch (openAccount.open(caller.actor(), wanted)) {
            case OpenAccount.Outcome.Opened(var account) -> {
                var id = account.id().toString();
                yield Replies.created(URI.create("/v1/accounts/" + id), reply(account), id, account.version());
            }
            case OpenAccount.Outcome.NoSuchScheme _ ->
                Problems.invalid("/schemeId", "must be, with schemeVersion, one of GET /v1/schemes.")
                        .response();
            case OpenAccount.Outcome.NotOfTheScheme _ ->
                Problems.invalid("/kind", "must be a model of custody that the scheme has.")
                        .response();
            case OpenAccount.Outcome.ThereIsOne _ ->
                AccountProblems.thereIsOne().response();
        };
    }

    @GET
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "Accounts of one's own, or that one certifies conversions of, the newest first; an authority sees"
                    + " all.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var actor = caller.actor();
        return listings.answer(page, headers, AccountReply.class, asked -> {
            var found = readAccounts.list(actor, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place())).map(row -> reply(row.row()));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "An account with its conversion factors, and what of its credit is drawn, forfeited, expired and"
                    + " free; with at, how it stood at that moment.")
    public Response show(@PathParam("id") UUID id, @QueryParam("at") @Nullable Instant at) {
        return of(id, account -> Replies.ok(reply(account, at), id.toString(), account.version()));
    }

    @GET
    @Path("/{id}/parcels")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "The credit in an account by certificate and period, the newest first.")
    public Response parcels(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        return of(
                id,
                account -> listings.answer(page, headers, AccountReply.ParcelReply.class, asked -> {
                    var found = accounts.parcels(account.id(), asked.beforeNumber(), asked.fetchSize());
                    return Page.of(found, asked, row -> Long.toString(row.place()))
                            .map(row -> AccountReply.ParcelReply.of(row.row()));
                }));
    }

    @GET
    @Path("/{id}/entries")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "The statement of an account: deposits, allocations, claims and what was forfeited, the newest"
                    + " first.")
    public Response entries(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        return of(
                id,
                account -> listings.answer(page, headers, AccountReply.EntryReply.class, asked -> {
                    var found = accounts.entries(account.id(), asked.beforeNumber(), asked.fetchSize());
                    return Page.of(found, asked, row -> Long.toString(row.place()))
                            .map(row -> AccountReply.EntryReply.of(row.row()));
                }));
    }

    @GET
    @Path("/{id}/claims")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary =
                    "What was claimed from an account of book and claim, for whom and how it stands, the newest first.")
    public Response claims(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        return of(
                id,
                account -> listings.answer(page, headers, BookClaimReply.class, asked -> {
                    var found = bookClaims.list(account.id(), asked.beforeNumber(), asked.fetchSize());
                    return Page.of(found, asked, row -> Long.toString(row.place()))
                            .map(row -> BookClaimReply.of(row.row()));
                }));
    }

    private Response of(UUID id, Function<Account, Response> answer) {
        return readAccounts
                .one(caller.actor(), new AccountId(id))
                .map(answer)
                .orElseGet(() -> Problems.notFound("account", id).response());
    }

    private AccountReply reply(Account account) {
        return AccountReply.of(account, readAccounts.sums(account));
    }

    private AccountReply reply(Account account, @Nullable Instant at) {
        return at == null ? reply(account) : AccountReply.of(account.asOf(at), readAccounts.sums(account, at));
    }
}
