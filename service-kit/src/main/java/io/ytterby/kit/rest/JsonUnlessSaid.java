package io.ytterby.kit.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Map;

/**
 * One thing comes as JSON, whatever the header Accept asks for; only lists have other forms. Without this a client that wants
 * {@code text/csv} of one thing would be shown how Java prints a record.
 */
@Provider
public class JsonUnlessSaid implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var body = response.getEntity();
        var type = response.getMediaType();
        boolean isData = body instanceof Record || body instanceof Map<?, ?>;
        if (isData
                && (type == null
                        || type.getType().equals("text")
                        || type.getSubtype().equals("x-ndjson")))
            response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }
}
