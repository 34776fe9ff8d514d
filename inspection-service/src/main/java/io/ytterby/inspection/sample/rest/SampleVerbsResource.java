package io.ytterby.inspection.sample.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.ytterby.inspection.sample.app.AnalyseSample;
import io.ytterby.inspection.sample.app.MoveSample;
import io.ytterby.inspection.sample.domain.Part;
import io.ytterby.inspection.sample.domain.RetestGround;
import io.ytterby.inspection.sample.domain.SampleId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the laboratory does with a sample: analyses, verifies, publishes it, and takes it back. */
@Path("/v1/samples")
public class SampleVerbsResource {
    private final AnalyseSample analyseSample;
    private final MoveSample moveSample;
    private final Caller caller;

    SampleVerbsResource(AnalyseSample analyseSample, MoveSample moveSample, Caller caller) {
        this.analyseSample = analyseSample;
        this.moveSample = moveSample;
        this.caller = caller;
    }

    /**
     * What an instrument found in a half.
     *
     * @param measurementId whose spectrum it is; nothing for a laboratory's own result
     * @param wtPct per cent by weight: {@code {"Dy": "2.5"}}
     * @param uncertainty {@code U}: the expanded uncertainty (k = 2) of each
     * @param score in standard uncertainties, where the method gives one itself
     */
    public record AnalysisRequest(
            @NotNull Part half,
            @Nullable UUID measurementId,
            @NotBlank @Size(max = 200) String method,
            @NotBlank @Size(max = 80) String instrumentId,

            @Size(max = 92) @Nullable
            Map<Element, @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 12) BigDecimal>
                    wtPct,

            @JsonProperty("U") @Size(max = 92) @Nullable
            Map<Element, @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 12) BigDecimal>
                    uncertainty,

            @Nullable @DecimalMin("-1000000") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
            BigDecimal score) {
        AnalyseSample.Found toFound() {
            return new AnalyseSample.Found(
                    half,
                    measurementId,
                    method,
                    instrumentId,
                    wtPct == null ? Map.of() : wtPct,
                    uncertainty == null ? Map.of() : uncertainty,
                    score);
        }
    }

    /** Why. */
    public record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Why a second analysis is asked for; the grey zone asks by itself. */
    public enum Ground {
        GREY_ZONE,
        APPEAL,
        SEIZURE
    }

    /** On what ground, and why. */
    public record RetestRequest(
            @NotNull Ground ground,
            @NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("/{id}/analyses")
    @RolesAllowed(Roles.LAB_ANALYST)
    @Idempotent
    @Operation(
            summary =
                    "Records what was found in half A; or, where a second analysis is due, in half B by another person and instrument")
    public Response analyse(@PathParam("id") UUID id, @Valid @NotNull AnalysisRequest asked) {
        if (asked.half() == Part.WHOLE)
            return Problems.invalid("/half", "must be A or B.").response();
        return SampleAnswers.of(id, analyseSample.analyse(caller.actor(), new SampleId(id), asked.toFound()));
    }

    /** By somebody who neither took nor analysed it. */
    @POST
    @Path("/{id}:verify")
    @RolesAllowed(Roles.LAB_ANALYST)
    @Idempotent
    public Response verify(@PathParam("id") UUID id) {
        return SampleAnswers.of(id, moveSample.verify(caller.actor(), new SampleId(id)));
    }

    @POST
    @Path("/{id}:publish")
    @RolesAllowed(Roles.LAB_ANALYST)
    @Idempotent
    public Response publish(@PathParam("id") UUID id) {
        return SampleAnswers.of(id, moveSample.publish(caller.actor(), new SampleId(id)));
    }

    @POST
    @Path("/{id}:retest")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    public Response retest(@PathParam("id") UUID id, @Valid @NotNull RetestRequest asked) {
        var ground = RetestGround.valueOf(asked.ground().name());
        return SampleAnswers.of(id, moveSample.retest(caller.actor(), new SampleId(id), ground, asked.reason()));
    }

    /** Takes back what was verified; where a half is left a retest copy takes its place. */
    @POST
    @Path("/{id}:invalidate")
    @RolesAllowed(Roles.LAB_ANALYST)
    @Idempotent
    public Response invalidate(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest asked) {
        return SampleAnswers.of(id, moveSample.invalidate(caller.actor(), new SampleId(id), asked.reason()));
    }

    @POST
    @Path("/{id}:reject")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Idempotent
    public Response reject(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest asked) {
        return SampleAnswers.of(id, moveSample.reject(caller.actor(), new SampleId(id), asked.reason()));
    }
}
