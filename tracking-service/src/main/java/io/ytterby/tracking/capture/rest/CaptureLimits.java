package io.ytterby.tracking.capture.rest;

import io.ytterby.tracking.capture.app.CaptureConfig;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** The headers that tell how much may be captured at once. */
final class CaptureLimits {
    static final String ERROR_BEHAVIOUR = "GS1-Capture-Error-Behaviour";

    private CaptureLimits() {}

    static ResponseBuilder on(ResponseBuilder response, CaptureConfig config) {
        return response.header("GS1-EPCIS-Capture-Limit", config.events())
                .header("GS1-EPCIS-Capture-File-Size-Limit", config.fileSize().asLongValue());
    }
}
