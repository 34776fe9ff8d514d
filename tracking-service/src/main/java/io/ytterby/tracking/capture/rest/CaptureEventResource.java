package io.ytterby.tracking.capture.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import io.ytterby.epcis.Syntax;
import io.ytterby.kit.identity.Caller;
import io.ytterby.tracking.capture.app.CaptureConfig;
import io.ytterby.tracking.capture.app.CaptureEvent;
import io.ytterby.tracking.capture.app.CaptureEvent.Outcome;
import io.ytterby.tracking.custody.app.EpcisJson;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The synchronous capture of one event. */
@Path("/epcis/events")
@Authenticated
public class CaptureEventResource {
    private final CaptureEvent captureEvent;
    private final CaptureConfig config;
    private final EpcisJson json;
    private final Caller caller;

    CaptureEventResource(CaptureEvent captureEvent, CaptureConfig config, EpcisJson json, Caller caller) {
        this.captureEvent = captureEvent;
        this.config = config;
        this.json = json;
        this.caller = caller;
    }

    @POST
    @Consumes({"application/json", "application/ld+json", "application/xml", "text/xml"})
    @Operation(summary = "Captures one event and answers it as it is kept; the same event again is no error")
    public Response capture(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body)
            throws IOException {
        var bytes = body.readNBytes((int) config.eventSize().asLongValue() + 1);
        if (bytes.length > config.eventSize().asLongValue())
            return CaptureLimits.on(
                            Response.fromResponse(
                                    CaptureProblems.eventTooLarge(config).response()),
                            config)
                    .build();
        var syntax = Syntax.ofMediaType(contentType).orElseThrow();
        return switch (captureEvent.capture(caller.actor(), syntax, bytes)) {
            case Outcome.Captured captured -> created(captured);
            case Outcome.Refused(var why) -> CaptureProblems.of(why).response();
        };
    }

    private Response created(Outcome.Captured captured) {
        var event = json.empty();
        event.set("@context", json.read(captured.context()));
        event.setAll((ObjectNode) json.read(captured.doc()));
        return Response.status(Response.Status.CREATED)
                .header(
                        HttpHeaders.LOCATION,
                        "/epcis/events/" + URLEncoder.encode(captured.eventId(), StandardCharsets.UTF_8))
                .type("application/ld+json")
                .entity(event.toString())
                .build();
    }
}
