package io.ytterby.gateway.duty.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.duty.app.DutyBook;
import io.ytterby.gateway.duty.app.ListAlternates;
import io.ytterby.gateway.duty.app.PermitNeeds.Way;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a buyer could use instead, and what stands behind it. */
@Path("/api/buyer/v1/alternates")
@Tag(name = "buyer's duties")
@RolesAllowed(Roles.BUYER)
public class AlternatesResource {
    private final ListAlternates alternates;
    private final DutyBook book;
    private final DutyAnswers answers;
    private final Caller caller;

    AlternatesResource(ListAlternates alternates, DutyBook book, DutyAnswers answers, Caller caller) {
        this.alternates = alternates;
        this.book = book;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson", MediaType.TEXT_HTML, PdfReport.TYPE})
    @RunOnVirtualThread
    @Operation(
            summary = "Alternates to magnets with heavy rare earths, your own and those known here: evidence (CLAIMED,"
                    + " TESTED, APPROVED) with its source, cost claims with theirs, and whether an export permit"
                    + " is needed",
            description =
                    "The permit is the control list's answer for that way and day, asked with your own token. As JSON,"
                            + " CSV, NDJSON or a page that prints (text/html) or a PDF (application/pdf).")
    public Response list(
            @QueryParam("part") @Nullable String part,
            @QueryParam("exportFrom") @DefaultValue("CN") CountryCode exportFrom,
            @QueryParam("destination") @DefaultValue("DE") CountryCode destination,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @Context HttpHeaders headers) {
        var way = new Way(exportFrom, destination, asOf == null ? book.today() : asOf);
        var reply =
                AlternatesV1.Reply.of(alternates.list(caller.actor().organisation(), part, way, Bearer.of(headers)));
        var rows = reply.items().stream().map(AlternatesV1.Row::of).toList();
        return answers.of(headers, reply, AlternatesV1.Row.class, rows, () -> AlternatesPage.of(reply));
    }
}
