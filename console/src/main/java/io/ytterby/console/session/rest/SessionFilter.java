package io.ytterby.console.session.rest;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.WithFormRead;

/** Puts the {@link Guard} before every page of somebody. Filters are made before settings are read, so it asks for the guard late. */
@Provider
@SignedIn
public class SessionFilter implements ContainerRequestFilter {
    private final Instance<Guard> guard;

    SessionFilter(Instance<Guard> guard) {
        this.guard = guard;
    }

    @Override
    @WithFormRead
    public void filter(ContainerRequestContext request) {
        guard.get().meet(request);
    }
}
