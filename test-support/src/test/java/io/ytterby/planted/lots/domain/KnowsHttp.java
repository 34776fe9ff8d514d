package io.ytterby.planted.lots.domain;

import jakarta.ws.rs.core.Response;

/** Planted: a rule of the trade that answers HTTP. */
public final class KnowsHttp {
    int statusOf(Response response) {
        return response.getStatus();
    }
}
