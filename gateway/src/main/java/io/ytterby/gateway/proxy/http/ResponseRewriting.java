package io.ytterby.gateway.proxy.http;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.ytterby.gateway.proxy.domain.ForgedHeaders;
import io.ytterby.gateway.proxy.domain.ReturnAddress;

/** Makes a service's answer the gateway's own: its addresses lead through the door, its connection's headers stay behind. */
final class ResponseRewriting implements ProxyInterceptor {
    private static final String LINK = "Link";

    private final ReturnAddress address;

    ResponseRewriting(ReturnAddress address) {
        this.address = address;
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        ForgedHeaders.inResponse(headers.names().stream(), headers.getAll(HttpHeaders.CONNECTION))
                .forEach(headers::remove);
        headers.remove("traceparent"); // the client gets its own from the kit; this one is the inner span's
        headers.remove(HttpHeaders.SERVER);
        var location = headers.get(HttpHeaders.LOCATION);
        if (location != null) headers.set(HttpHeaders.LOCATION, address.location(location));
        var links = headers.getAll(LINK);
        if (!links.isEmpty())
            headers.set(LINK, links.stream().map(address::link).toList());
        return context.sendResponse();
    }
}
