package io.ytterby.console.session.rest;

import io.ytterby.console.page.SignedIn;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jspecify.annotations.Nullable;

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
    public @Nullable Response filter(ContainerRequestContext request) {
        return guard.get().meet(request);
    }
}
