package io.ytterby.kit.openapi;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** A call that will go says so in each answer: {@code Deprecation} of RFC 9745, {@code Sunset} of RFC 8594. */
@Provider
public class SunsetHeaders implements ContainerResponseFilter {
    private final Deprecations deprecations = Deprecations.ofTheService();

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (deprecations.calls().isEmpty()) return;
        deprecations.ofPath(request.getMethod(), request.getUriInfo().getPath()).ifPresent(deprecation -> {
            response.getHeaders().putSingle("Deprecation", deprecation.deprecationHeader());
            response.getHeaders().putSingle("Sunset", deprecation.sunsetHeader());
            response.getHeaders().add("Link", "</api-docs>; rel=\"deprecation\"; type=\"text/html\"");
        });
    }
}
