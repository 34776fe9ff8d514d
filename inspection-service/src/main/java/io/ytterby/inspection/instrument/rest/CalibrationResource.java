package io.ytterby.inspection.instrument.rest;

import io.ytterby.inspection.instrument.app.Instruments;
import io.ytterby.inspection.instrument.app.ProposeChange;
import io.ytterby.inspection.instrument.domain.InstrumentChange.Content;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was approved of an instrument, and the proposal of a calibration. */
@Path("/v1/instruments")
public class CalibrationResource {
    private final Instruments instruments;
    private final ProposeChange proposeChange;
    private final SentConditions sentConditions;
    private final Caller caller;

    CalibrationResource(
            Instruments instruments, ProposeChange proposeChange, SentConditions sentConditions, Caller caller) {
        this.instruments = instruments;
        this.proposeChange = proposeChange;
        this.sentConditions = sentConditions;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/calibrations")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    @Operation(
            summary =
                    "Proposes a calibration, for a second person to approve; by nobody who has an open measurement by the"
                            + " instrument. Answers 202 with the change")
    public Response propose(@PathParam("id") String id, @Valid @NotNull CertificateBody asked) {
        var instrument = InstrumentId.ifShaped(id).orElse(null);
        if (instrument == null) return Problems.notFound("instrument", id).response();
        sentConditions.energy(asked.energyCal());
        var calibration = new Content.NewCalibration(asked.toCertificate());
        return InstrumentProblems.answer(
                id, proposeChange.calibration(caller.actor(), instrument, calibration, asked.reason()));
    }

    @GET
    @Path("/{id}/calibrations")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "The approved calibrations, the newest first: at most 200")
    public Response calibrations(@PathParam("id") String id) {
        return ofInstrument(
                id,
                found -> instruments.calibrations(found).stream()
                        .map(ChangeReply.CalibrationReply::of)
                        .toList());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "The cards that were in force, the newest first: at most 200")
    public Response history(@PathParam("id") String id) {
        return ofInstrument(
                id,
                found -> instruments.history(found).stream()
                        .map(InstrumentReply.PastReply::of)
                        .toList());
    }

    private Response ofInstrument(String id, Function<InstrumentId, List<?>> rows) {
        return InstrumentId.ifShaped(id)
                .filter(shaped -> instruments.find(shaped).isPresent())
                .map(found -> Response.ok(new Page<>(rows.apply(found), null)).build())
                .orElseGet(() -> Problems.notFound("instrument", id).response());
    }
}
