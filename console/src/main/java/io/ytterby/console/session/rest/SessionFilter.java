package io.ytterby.console.session.rest;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

/**
 * Puts the {@link Guard} before every page of somebody. Filters are made before settings are read, so it asks for the guard late; and
 * a form is read before a filter of this kind only, not before a {@code ContainerRequestFilter}.
 */
@Singleton
public class SessionFilter {
    private final Instance<Guard> guard;

    SessionFilter(Instance<Guard> guard) {
        this.guard = guard;
    }

    @ServerRequestFilter
    @WithFormRead
    @SignedIn
    public void filter(ContainerRequestContext request) {
        guard.get().meet(request);
    }
}
