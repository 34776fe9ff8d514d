package io.ytterby.kit.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;

/**
 * Good answers. Each carries the version, so that a client can wait for it elsewhere ({@code Ytterby-Version}) and change
 * what it has read ({@code ETag}).
 */
public final class Replies {
    /** {@code <aggregate id>@<version>}. */
    public static final String VERSION_HEADER = "Ytterby-Version";

    private Replies() {}

    /** 201.
     * @param location where the new thing is, as this service's own path: {@code /v1/licences/CN-2026-000017} */
    public static Response created(URI location, Object body, String aggregateId, long version) {
        // Not Response.created(): that would make it absolute with a host that clients behind the gateway cannot reach.
        var response = Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, location.toString());
        return versioned(response, body, aggregateId, version);
    }

    /** 200. */
    public static Response ok(Object body, String aggregateId, long version) {
        return versioned(Response.ok(), body, aggregateId, version);
    }

    private static Response versioned(ResponseBuilder response, Object body, String aggregateId, long version) {
        return response.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .header(HttpHeaders.ETAG, ETags.of(version))
                .header(VERSION_HEADER, aggregateId + "@" + version)
                .build();
    }
}
