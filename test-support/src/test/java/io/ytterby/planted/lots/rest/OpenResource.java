package io.ytterby.planted.lots.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;

/** Planted: an endpoint without a role, beside one that has it. */
public final class OpenResource {
    @GET
    @RolesAllowed("auditor")
    public String guarded() {
        return "";
    }

    @POST
    public String open() {
        return "";
    }
}
