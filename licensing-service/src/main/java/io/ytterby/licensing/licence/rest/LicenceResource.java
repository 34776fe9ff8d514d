package io.ytterby.licensing.licence.rest;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.application.app.ReadRulings;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.app.LicenceFilter;
import io.ytterby.licensing.licence.app.ReadLicences;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Reads licences. A company finds those that name it and no others. */
@Path("/v1/licences")
@RolesAllowed({Roles.EXPORTER, Roles.BUYER, Roles.LICENSING_OFFICER, Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
public class LicenceResource {
    private final ReadLicences readLicences;
    private final ReadRulings readRulings;
    private final Listings listings;
    private final Caller caller;
    private final Clock clock;

    LicenceResource(ReadLicences readLicences, Listings listings, Caller caller, ReadRulings readRulings, Clock clock) {
        this.readRulings = readRulings;
        this.clock = clock;
        this.readLicences = readLicences;
        this.listings = listings;
        this.caller = caller;
    }

    @UnderMandate("licence:read")
    @GET
    @Operation(summary = "Licences that one may see, by status, holder, last day and destination.")
    public Response list(
            @QueryParam("status") @Nullable LicenceStatus status,
            @QueryParam("holder") @Nullable OrganisationId holder,
            @QueryParam("expiringBefore") @Nullable LocalDate expiringBefore,
            @QueryParam("destination") @Nullable CountryCode destination,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        var reader = caller.actor();
        var filter = new LicenceFilter(status, holder, expiringBefore, destination);
        var today = LegalDay.today(clock);
        return listings.answer(
                page,
                headers,
                LicenceReply.class,
                asked -> Page.of(
                                readLicences.list(filter, asked.after().orElse(""), asked.fetchSize(), reader),
                                asked,
                                (Licence one) -> one.number().value())
                        .map(one -> LicenceReply.of(one, List.of(), today)));
    }

    @UnderMandate("licence:read")
    @GET
    @Path("/{number}")
    public Response read(@PathParam("number") LicenceNumber number) {
        var reader = caller.actor();
        return readLicences
                .read(number, reader)
                .map(found -> Replies.ok(
                        LicenceReply.of(found, provisos(found, reader), LegalDay.today(clock)),
                        number.value(),
                        found.version()))
                .orElseGet(() -> Problems.notFound("licence", number).response());
    }

    /** All of them at once: a licence has at most as many lines as its application. */
    @UnderMandate("licence:read")
    @GET
    @Path("/{number}/lines")
    public Response lines(
            @PathParam("number") LicenceNumber number, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        return readLicences
                .read(number, caller.actor())
                .map(found -> listings.answer(page, headers, LineReply.class, asked -> lines(found, asked)))
                .orElseGet(() -> Problems.notFound("licence", number).response());
    }

    private static Page<LineReply> lines(Licence licence, PageRequest asked) {
        long after = asked.afterNumber();
        var rest = licence.lines().stream()
                .filter(line -> line.number() > after)
                .limit(asked.fetchSize())
                .map(LineReply::of)
                .toList();
        return Page.of(rest, asked, line -> Integer.toString(line.line()));
    }

    /** For its holder, who is bound by them, and for authorities. */
    private List<String> provisos(Licence licence, Actor reader) {
        if (!reader.isAuthority()
                && !reader.organisation().equals(licence.parties().holder())) return List.of();
        return readRulings.provisosOf(new ApplicationId(licence.application())).stream()
                .map(one -> one.target() + ": " + one.text())
                .toList();
    }
}
