package io.ytterby.gateway.proxy.http;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import io.ytterby.gateway.proxy.domain.ForgedHeaders;
import io.ytterby.gateway.proxy.domain.ProxyPath;
import io.ytterby.gateway.proxy.domain.ProxyPath.Reading;
import io.ytterby.kit.journal.TraceParent;
import java.util.Set;

/** Makes a client's request the gateway's own: its path there, its trace, its word for who asked, its limit. */
final class RequestCleaning implements ProxyInterceptor {
    private static final String TRACE = "traceparent";

    private final String service;
    private final BodyLimits limits;

    RequestCleaning(String service, BodyLimits limits) {
        this.service = service;
        this.limits = limits;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        if (!(ProxyPath.read(request.getURI(), Set.of(service)) instanceof Reading.Routed(var asked)))
            return Future.failedFuture("a request for elsewhere came to the " + service + " service");
        request.setURI(asked.uri());
        clean(request.headers());
        tell(request.headers(), request.proxiedRequest());
        if (!hasNoBody(request.proxiedRequest())) {
            var body = new LimitedBody(request.proxiedRequest(), limits.of(service, asked.uri()));
            request.setBody(Body.body(body, request.getBody().length()));
            context.set(LimitedBody.class.getName(), body);
        }
        return context.sendRequest();
    }

    private static boolean hasNoBody(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && request.isEnded();
    }

    private static void clean(MultiMap headers) {
        ForgedHeaders.inRequest(headers.names().stream(), headers.getAll(HttpHeaders.CONNECTION))
                .forEach(headers::remove);
    }

    private void tell(MultiMap headers, HttpServerRequest client) {
        headers.set("X-Forwarded-For", client.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", client.isSSL() ? "https" : "http");
        var host = client.getHeader(HttpHeaders.HOST);
        if (host != null) headers.set("X-Forwarded-Host", host);
        headers.set("X-Forwarded-Prefix", ProxyPath.ROOT + service);
        var trace = TraceParent.current();
        if (!trace.isEmpty()) headers.set(TRACE, trace);
    }
}
