package io.ytterby.certification.exchange.rest;

import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.kit.problem.PactErrors;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.time.Clock;

/** Under {@code /pact/3} a problem of the kit's, such as a missing token or a role, is told as PACT 3 tells it. */
@Provider
@Priority(Priorities.USER)
public class PactErrorFilter implements ContainerResponseFilter {
    private final Clock clock;

    PactErrorFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!PactErrors.areSpokenAt(request.getUriInfo().getRequestUri().getPath())) return;
        if (response.getStatus() < 400 || !(response.getEntity() instanceof byte[] problem)) return;
        var told = PactJson.object(problem).orElseGet(PactJson::object);
        var words = new StringBuilder(told.path("detail").asText());
        for (var error : told.path("errors"))
            words.append(' ')
                    .append(error.path("pointer").asText())
                    .append(' ')
                    .append(error.path("detail").asText());
        var members = PactErrors.of(
                response.getStatus(),
                words.toString(),
                request.getHeaderString(HttpHeaders.AUTHORIZATION),
                clock.instant());
        response.setEntity(members, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }
}
