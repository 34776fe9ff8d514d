package io.ytterby.inspection.measurement.rest;

import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.inspection.measurement.app.Measurements;
import io.ytterby.inspection.measurement.app.Measurements.MeasurementQuery;
import io.ytterby.inspection.measurement.domain.MeasurementContext;
import io.ytterby.inspection.measurement.domain.MeasurementId;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Raw files of instruments in, verdicts out. What is shown of one is {@link MeasurementViews}. */
@Path("/v1/measurements")
public class MeasurementResource {
    private final ReceiveMeasurement receiveMeasurement;
    private final ReadAgain readAgain;
    private final FileMeasurement fileMeasurement;
    private final Measurements measurements;
    private final Listings listings;

    MeasurementResource(
            ReceiveMeasurement receiveMeasurement,
            ReadAgain readAgain,
            FileMeasurement fileMeasurement,
            Measurements measurements,
            Listings listings) {
        this.receiveMeasurement = receiveMeasurement;
        this.readAgain = readAgain;
        this.fileMeasurement = fileMeasurement;
        this.measurements = measurements;
        this.listings = listings;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(
            summary = "Takes an instrument's raw file (part file, 8 MB at most) with what is to be said of it (part"
                    + " metadata, JSON), keeps it byte for byte, and answers with its verdict. An alarm on"
                    + " declared goods places a local hold and does nothing more")
    public Response measure(
            MultipartFormDataInput sent,
            @QueryParam("declarationId") @Nullable DeclarationId declaration,
            @QueryParam("orderId") @Nullable UUID order) {
        var context = new MeasurementContext(declaration, order == null ? null : new OrderId(order));
        return fileMeasurement.file(receiveMeasurement.receive(SentParts.of(sent), context));
    }

    @GET
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "Measurements, the newest first: of a declaration, an order, an instrument, or of a verdict")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("declarationId") @Nullable DeclarationId declaration,
            @QueryParam("orderId") @Nullable UUID order,
            @QueryParam("instrument") @Nullable String instrument,
            @QueryParam("verdict") @Nullable Outcome verdict,
            @Context HttpHeaders headers) {
        var query = new MeasurementQuery(
                declaration,
                order == null ? null : new OrderId(order),
                instrument == null ? null : shaped(instrument),
                verdict);
        var language = ProblemLanguage.asked(headers);
        return listings.answer(page, headers, MeasurementReply.class, asked -> {
            var found = measurements.list(query, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place()))
                    .map(row -> MeasurementReply.of(row.measurement(), List.of(row.verdict()), language));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "A measurement: its file, its instrument as it stood then, and all its verdicts in short")
    public Response show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return measurements
                .lookUp(new MeasurementId(id))
                .map(found -> Response.ok(MeasurementReply.of(
                                found, measurements.verdicts(found.id()), ProblemLanguage.asked(headers)))
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build())
                .orElseGet(() -> Problems.notFound("measurement", id).response());
    }

    @POST
    @Path("/{id}:reanalyse")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(
            summary =
                    "Has the kept file analysed by today's model, under the conditions of then. The verdict is added to"
                            + " those that stand; none is overwritten")
    public Response reanalyse(@PathParam("id") UUID id) {
        return readAgain
                .analysis(new MeasurementId(id))
                .map(analysis -> fileMeasurement.again(new FileMeasurement.Again(id, analysis)))
                .orElseGet(() -> Problems.notFound("measurement", id).response());
    }

    private static InstrumentId shaped(String text) {
        return InstrumentId.ifShaped(text)
                .orElseThrow(() -> new ProblemException(
                        Problems.invalid("?instrument", "must be the id of an instrument, such as hh50-cnsha-1.")));
    }
}
