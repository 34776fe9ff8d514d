package io.ytterby.tracking.capture.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.epcis.Syntax;
import io.ytterby.kit.identity.Caller;
import io.ytterby.tracking.capture.app.CaptureConfig;
import io.ytterby.tracking.capture.app.LookUpCaptures;
import io.ytterby.tracking.capture.app.Receipt;
import io.ytterby.tracking.capture.app.ReceiveCapture;
import io.ytterby.tracking.capture.domain.CaptureId;
import io.ytterby.tracking.capture.domain.ErrorBehaviour;
import io.ytterby.tracking.epcis.rest.EpcisHeaders;
import io.ytterby.tracking.epcis.rest.EpcisProblem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The capture interface of EPCIS 2.0: documents in, jobs to ask after. */
@Path("/epcis/capture")
@Authenticated
public class CaptureResource {
    private final ReceiveCapture receiveCapture;
    private final LookUpCaptures lookUpCaptures;
    private final CaptureConfig config;
    private final Caller caller;

    CaptureResource(ReceiveCapture receiveCapture, LookUpCaptures lookUpCaptures, CaptureConfig config, Caller caller) {
        this.receiveCapture = receiveCapture;
        this.lookUpCaptures = lookUpCaptures;
        this.config = config;
        this.caller = caller;
    }

    @POST
    @Consumes({"application/json", "application/ld+json", "application/xml", "text/xml"})
    @Operation(
            summary =
                    "Captures an EPCISDocument, an EPCISQueryDocument or a bare event in a job of its own: JSON-LD 2.0,"
                            + " XML 1.2 or 2.0. 202 once it is safely stored; Location is the job")
    public Response capture(
            @HeaderParam("GS1-Capture-Error-Behaviour") @Nullable String errorBehaviour,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body)
            throws IOException {
        var behaviour = ErrorBehaviour.of(errorBehaviour);
        if (behaviour.isEmpty()) return CaptureProblems.noSuchBehaviour().response();
        var syntax = Syntax.ofMediaType(contentType).orElseThrow();
        return switch (receiveCapture.receive(caller.actor(), behaviour.get(), syntax, body)) {
            case Receipt.Accepted(var id) ->
                limits(Response.accepted().header(HttpHeaders.LOCATION, "/epcis/capture/" + id))
                        .header(CaptureLimits.ERROR_BEHAVIOUR, behaviour.get().word())
                        .build();
            case Receipt refused ->
                limits(Response.fromResponse(CaptureProblems.of(refused).response()))
                        .build();
        };
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Your organisation's capture jobs, the newest first; their errors are with each job")
    public Response list(
            @QueryParam("perPage") @Nullable String perPage, @QueryParam("nextPageToken") @Nullable String token) {
        var page = JobPage.asked(perPage, token);
        if (page.isEmpty())
            return EpcisProblem.of(EpcisProblem.Type.QUERY_PARAMETER, JobPage.SHAPE)
                    .response();
        var jobs = lookUpCaptures.list(
                caller.actor(), page.get().after(), page.get().fetchSize());
        return page.get().answer(jobs);
    }

    @GET
    @Path("/{captureID}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Operation(summary = "How far a capture is, and what was wrong: each error names its event and where in it")
    public Response job(@PathParam("captureID") String captureId, @Context HttpHeaders headers) {
        var found = CaptureId.parse(captureId).flatMap(id -> lookUpCaptures.find(caller.actor(), id));
        if (found.isEmpty()) return CaptureProblems.noSuchJob().response();
        var reply = CaptureJobReply.of(found.get());
        for (var accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isWildcardType() || accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) break;
            if (accepted.getSubtype().equals("xml"))
                return Response.ok(CaptureJobXml.of(reply), accepted).build();
        }
        return Response.ok(reply, MediaType.APPLICATION_JSON_TYPE).build();
    }

    @OPTIONS
    @Operation(summary = "What the capture interface speaks, and its limits")
    public Response discover() {
        return limits(EpcisHeaders.discovery("OPTIONS, POST, GET"))
                .header(CaptureLimits.ERROR_BEHAVIOUR, "all")
                .build();
    }

    @OPTIONS
    @Path("/{captureID}")
    @Operation(summary = "What a capture job's path speaks")
    public Response discoverJob(@PathParam("captureID") String captureId) {
        var found = CaptureId.parse(captureId).flatMap(id -> lookUpCaptures.find(caller.actor(), id));
        return found.isEmpty()
                ? CaptureProblems.noSuchJob().response()
                : EpcisHeaders.discovery("OPTIONS, GET").build();
    }

    private Response.ResponseBuilder limits(Response.ResponseBuilder response) {
        return CaptureLimits.on(response, config);
    }
}
