package io.ytterby.console.session.rest;

import io.ytterby.console.api.RefusedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A page that the API has nothing for: its problem, as a page. */
@Provider
public class RefusedMapper implements ExceptionMapper<RefusedException> {
    private final ErrorPages errors;

    RefusedMapper(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(RefusedException refused) {
        return errors.of(refused.refusal());
    }
}
