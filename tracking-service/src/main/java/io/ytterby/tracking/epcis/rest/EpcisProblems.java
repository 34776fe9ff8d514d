package io.ytterby.tracking.epcis.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.annotation.Annotation;

/** Under {@code /epcis} a problem of the kit's, such as a missing token or a role, is told as EPCIS 2.0 tells it. */
@Provider
@Priority(Priorities.USER)
public class EpcisProblems implements ContainerResponseFilter {
    private final ObjectMapper json;

    EpcisProblems(ObjectMapper json) {
        this.json = json;
    }

    /** The nearest type wins over the kit's mapping of every failure. */
    @Provider
    public static class RefusalMapper implements ExceptionMapper<EpcisProblem.Refusal> {
        @Override
        public Response toResponse(EpcisProblem.Refusal refusal) {
            return refusal.getResponse();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!EpcisHeaders.isEpcis(request) || response.getStatus() < 400) return;
        if (!(response.getEntity() instanceof byte[] body)) return;
        var problem = EpcisProblem.ofStatus(
                response.getStatus(),
                detail(json.readTree(body)),
                request.getMethod().equals("POST"));
        response.setEntity(problem.members(), new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
    }

    /** The kit names wrong fields apart; here they are part of the words. */
    private static String detail(JsonNode problem) {
        var detail = new StringBuilder(problem.path("detail").asText());
        for (var error : problem.path("errors"))
            detail.append(' ')
                    .append(error.path("pointer").asText())
                    .append(": ")
                    .append(error.path("detail").asText());
        return detail.toString();
    }
}
