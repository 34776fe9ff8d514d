package io.ytterby.console.session.rest;

import io.ytterby.console.page.SignedIn;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Whoever asked for a page gets one, also when it fails: elsewhere a failure is JSON. */
@Provider
@SignedIn
public class OnlyPages implements ContainerResponseFilter {
    private final Instance<ErrorPages> errors;

    OnlyPages(Instance<ErrorPages> errors) {
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var type = response.getMediaType();
        if (response.getStatus() < 400 || type == null || !type.getSubtype().endsWith("problem+json")) return;
        var page = response.getStatus() == 404
                ? errors.get().notFound()
                : errors.get().broken();
        var status = response.getStatus();
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        page.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
        response.setEntity(page.getEntity(), null, MediaType.valueOf(MediaType.TEXT_HTML + ";charset=UTF-8"));
        response.setStatus(status);
    }
}
