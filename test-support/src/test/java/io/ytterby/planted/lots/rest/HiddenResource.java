package io.ytterby.planted.lots.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;

/** Planted: an endpoint that is never found. */
public final class HiddenResource {
    @GET
    @PermitAll
    String hidden() {
        return "";
    }
}
