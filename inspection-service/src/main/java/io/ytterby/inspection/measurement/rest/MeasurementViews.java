package io.ytterby.inspection.measurement.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.inspection.evidence.app.EvidenceStore;
import io.ytterby.inspection.measurement.app.Measurements;
import io.ytterby.inspection.measurement.domain.GivenVerdict;
import io.ytterby.inspection.measurement.domain.Measurement;
import io.ytterby.inspection.measurement.domain.MeasurementId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is shown of a measurement: its verdict, why, the curve, the file itself. {@code number} asks for an older verdict. */
@Path("/v1/measurements")
public class MeasurementViews {
    private final Measurements measurements;
    private final EvidenceStore evidence;
    private final ObjectMapper json;

    MeasurementViews(Measurements measurements, EvidenceStore evidence, ObjectMapper json) {
        this.measurements = measurements;
        this.evidence = evidence;
        this.json = json;
    }

    @GET
    @Path("/{id}/verdict")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "The newest verdict: reasons, and each element with wt%, uncertainty, limits and evidence")
    public Response verdict(
            @PathParam("id") UUID id, @QueryParam("number") @Nullable Integer number, @Context HttpHeaders headers) {
        var language = ProblemLanguage.asked(headers);
        return answer(id, number, (_, given) -> json(Explanation.verdict(report(given), given, language)));
    }

    @GET
    @Path("/{id}/explanation")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(
            summary =
                    "Why the verdict is what it is, in words and as data: lines, counts, rivals, the model's hash, and"
                            + " what would make it conclusive")
    public Response explanation(
            @PathParam("id") UUID id, @QueryParam("number") @Nullable Integer number, @Context HttpHeaders headers) {
        var language = ProblemLanguage.asked(headers);
        return answer(
                id,
                number,
                (measurement, given) -> json(new Explanation(measurement, given, report(given), language).tree()));
    }

    @GET
    @Path("/{id}/plot")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "The curve as numbers: energies, counts, model, residuals, and what each found element adds")
    public Response plot(@PathParam("id") UUID id, @QueryParam("number") @Nullable Integer number) {
        return answer(
                id,
                number,
                (measurement, given) -> Response.ok(given.plot(), MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }

    @GET
    @Path("/{id}/plot.svg")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "The curve as a picture, as it was drawn for the verdict")
    public Response picture(@PathParam("id") UUID id, @QueryParam("number") @Nullable Integer number) {
        return answer(
                id,
                number,
                (measurement, given) -> Response.ok(given.svg(), "image/svg+xml;charset=UTF-8")
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .header("X-Content-Type-Options", "nosniff")
                        .build());
    }

    @GET
    @Path("/{id}/file")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "The file as it came, byte for byte; its ETag is its SHA-256")
    public Response file(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        var measurement = measurements.lookUp(new MeasurementId(id)).orElse(null);
        if (measurement == null) return Problems.notFound("measurement", id).response();
        var sha256 = measurement.sha256();
        var tag = new EntityTag(sha256.value());
        if (known != null && known.contains(sha256.value()))
            return Response.notModified(tag).build();
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256.value()));
        return Response.ok(evidence.find(sha256).orElseThrow().bytes(), MediaType.APPLICATION_OCTET_STREAM)
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(measurement.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .build();
    }

    private Response answer(UUID id, @Nullable Integer number, BiFunction<Measurement, GivenVerdict, Response> view) {
        var measurement = measurements.lookUp(new MeasurementId(id)).orElse(null);
        if (measurement == null) return Problems.notFound("measurement", id).response();
        return measurements.verdicts(measurement.id()).stream()
                .filter(given -> number == null || given.number() == number)
                .findFirst()
                .map(given -> view.apply(measurement, given))
                .orElseGet(() ->
                        Problems.notFound("verdict", String.valueOf(number)).response());
    }

    private static Response json(ObjectNode tree) {
        return Response.ok(tree, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private ObjectNode report(GivenVerdict given) {
        try {
            if (json.readTree(given.report()) instanceof ObjectNode report) return report;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a report that was written here: " + given.measurement(), unreadable);
        }
        throw new IllegalStateException("a report that is no object: " + given.measurement());
    }

    /** The name twice: in ASCII for old clients, and as it is (RFC 6266). */
    private static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
