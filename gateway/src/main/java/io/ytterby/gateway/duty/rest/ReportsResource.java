package io.ytterby.gateway.duty.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.duty.app.DutyBook;
import io.ytterby.gateway.duty.app.ReadExposure;
import io.ytterby.gateway.duty.app.ReadMagnetLabel;
import io.ytterby.gateway.duty.app.SupplyQuestion;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
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

/** What a buyer has to map and to declare. */
@Path("/api/buyer/v1/reports")
@Tag(name = "buyer's duties")
@RolesAllowed(Roles.BUYER)
public class ReportsResource {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    private final ReadExposure exposure;
    private final ReadMagnetLabel labels;
    private final DutyBook book;
    private final DutyAnswers answers;
    private final Caller caller;

    ReportsResource(ReadExposure exposure, ReadMagnetLabel labels, DutyBook book, DutyAnswers answers, Caller caller) {
        this.exposure = exposure;
        this.labels = labels;
        this.book = book;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/crma-art24")
    @Produces({MediaType.APPLICATION_JSON, CSV, NDJSON, MediaType.TEXT_HTML, PdfReport.TYPE})
    @RunOnVirtualThread
    @Operation(
            summary = "The mapping for your risk assessment under Article 24 of Regulation (EU) 2024/1252: where"
                    + " strategic raw materials were extracted, processed and recycled, what might affect their"
                    + " supply, and what is not known",
            description =
                    "As JSON, CSV or NDJSON (the mapping, line by line) or a page that prints (text/html) or a PDF"
                            + " (application/pdf). Whether you must assess, and whether you are vulnerable, it does not"
                            + " say.")
    public Response art24(@QueryParam("asOf") @Nullable LocalDate asOf, @Context HttpHeaders headers)
            throws InterruptedException {
        var asked = new SupplyQuestion(caller.actor().organisation(), Bearer.of(headers), book.on(asOf), null, null);
        var reply = Art24V1.Reply.of(exposure.read(asked), book.today());
        var rows = reply.mapping().stream()
                .flatMap(entry -> ExposureV1.Row.of(entry).stream())
                .toList();
        return answers.of(headers, reply, ExposureV1.Row.class, rows, () -> Art24V1.page(reply));
    }

    @GET
    @Path("/magnet-label")
    @Produces({MediaType.APPLICATION_JSON, CSV, NDJSON, MediaType.TEXT_HTML, PdfReport.TYPE})
    @RunOnVirtualThread
    @Operation(
            summary = "Of each product you declared under /magnet-products: the types of its magnets, the recycled"
                    + " shares of Nd, Dy, Pr, Tb, B, Sm, Ni and Co, and from when label and shares are due",
            description = "As JSON, CSV, NDJSON (a line for each element) or a page that prints (text/html) or a PDF"
                    + " (application/pdf).")
    public Response magnetLabel(
            @QueryParam("product") @Nullable String product,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @Context HttpHeaders headers) {
        var day = asOf == null ? book.today() : asOf;
        var reply = MagnetLabelV1.Reply.of(labels.read(caller.actor().organisation(), book.on(asOf), day, product));
        var rows = reply.products().stream()
                .flatMap(one -> MagnetLabelV1.Row.of(one).stream())
                .toList();
        return answers.of(headers, reply, MagnetLabelV1.Row.class, rows, () -> MagnetLabelPage.of(reply));
    }
}
