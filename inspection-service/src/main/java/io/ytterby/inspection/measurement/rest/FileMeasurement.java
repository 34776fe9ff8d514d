package io.ytterby.inspection.measurement.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.ytterby.inspection.measurement.app.ReanalyseMeasurement;
import io.ytterby.inspection.measurement.app.RecordMeasurement;
import io.ytterby.inspection.measurement.domain.MeasurementId;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.spectra.Analysis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files a measurement, or a newer verdict on one, once per Idempotency-Key. */
@ApplicationScoped
class FileMeasurement {
    private final RecordMeasurement recordMeasurement;
    private final ReanalyseMeasurement reanalyseMeasurement;
    private final Caller caller;

    FileMeasurement(RecordMeasurement recordMeasurement, ReanalyseMeasurement reanalyseMeasurement, Caller caller) {
        this.recordMeasurement = recordMeasurement;
        this.reanalyseMeasurement = reanalyseMeasurement;
        this.caller = caller;
    }

    /** Which measurement is looked at again; what was made of it is no part of what was asked. */
    record Again(UUID id, @JsonIgnore Analysis analysis) {}

    @Idempotent
    Response file(Upload upload) {
        var outcome = recordMeasurement.record(
                caller.actor(), upload.file(), upload.metadata(), upload.context(), upload.judged());
        return switch (outcome) {
            case RecordMeasurement.Outcome.Recorded(var measurement, var verdict) ->
                Response.status(Response.Status.CREATED)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.LOCATION, "/v1/measurements/" + measurement.id())
                        .entity(MeasurementReply.of(measurement, List.of(verdict), ProblemLanguage.EN))
                        .build();
            case RecordMeasurement.Outcome.NoSuchDeclaration(var id) ->
                Problems.notFound("declaration", id).response();
            case RecordMeasurement.Outcome.NoSuchOrder(var id) ->
                Problems.notFound("order", id).response();
            case RecordMeasurement.Outcome.OrderOfAnother(var of) ->
                Problem.of(
                                "measurement-order-of-another",
                                422,
                                "The order is of another declaration",
                                "Name the order's own declaration, or leave declarationId out.",
                                Map.of("declarationId", of))
                        .response();
        };
    }

    @Idempotent
    Response again(Again again) {
        return switch (reanalyseMeasurement.give(caller.actor(), new MeasurementId(again.id()), again.analysis())) {
            case ReanalyseMeasurement.Outcome.Given(var measurement, var verdict) ->
                Response.ok(
                                MeasurementReply.of(measurement, List.of(verdict), ProblemLanguage.EN),
                                MediaType.APPLICATION_JSON_TYPE)
                        .build();
            case ReanalyseMeasurement.Outcome.NoSuchMeasurement _ ->
                Problems.notFound("measurement", again.id()).response();
            case ReanalyseMeasurement.Outcome.SameModel(var model) ->
                Problem.of(
                                "measurement-model-unchanged",
                                409,
                                "This model has analysed it already",
                                "The same file under the same model gives the same verdict. Nothing was added.",
                                Map.of("model", model))
                        .response();
        };
    }
}
