package io.ytterby.kit.problem;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Every exception that reaches JAX-RS becomes a problem. Quarkus has mappers of its own for some types, and the nearest
 * type wins: hence the list.
 */
public class ProblemMapping {
    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

    /** Before each of Quarkus' own, the latest of which has {@code USER}. */
    private static final int FIRST = Priorities.AUTHENTICATION;

    @ServerExceptionMapper(
            value = {
                Throwable.class,
                AuthenticationCompletionException.class,
                AuthenticationFailedException.class,
                ForbiddenException.class,
                InvalidDefinitionException.class,
                MismatchedInputException.class,
                NotFoundException.class,
                UnauthorizedException.class,
                ValidationException.class,
                WebApplicationException.class
            },
            priority = FIRST)
    public Response toResponse(Throwable failure) {
        // A redirection or a plain answer is no failure.
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400)
            return web.getResponse();
        var problem = Translation.of(failure);
        if (problem.status() >= 500) LOG.errorf(failure, "answered %d %s", problem.status(), problem.slug());
        else LOG.debugf(failure, "answered %d %s", problem.status(), problem.slug());
        return withAllow(problem.response(), failure);
    }

    private static Response withAllow(Response response, Throwable failure) {
        if (!(failure instanceof WebApplicationException web)) return response;
        var allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? response
                : Response.fromResponse(response)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }
}
