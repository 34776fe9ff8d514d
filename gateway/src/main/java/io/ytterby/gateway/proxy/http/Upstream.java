package io.ytterby.gateway.proxy.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import io.ytterby.gateway.proxy.domain.CircuitBreaker;
import io.ytterby.gateway.proxy.domain.ReturnAddress;
import java.net.URI;

/** The way to one service: connections, queue and circuit of its own, so that one that hangs takes no other with it. */
final class Upstream {
    private final CircuitBreaker breaker;
    private final HttpClient client;
    private final HttpProxy proxy;

    Upstream(String service, URI origin, ProxySettings settings, Vertx vertx) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setKeepAliveTimeout(30)
                .setMaxWaitQueueSize(settings.queue())
                .setDecompressionSupported(false);
        var target = new RequestOptions()
                .setHost(origin.getHost())
                .setPort(origin.getPort())
                .setConnectTimeout(settings.connectTimeout().toMillis())
                .setIdleTimeout(settings.readTimeout().toMillis());
        var limits = new BodyLimits(
                settings.maxBody().asLongValue(), settings.maxCapture().asLongValue());
        this.breaker = new CircuitBreaker(settings.breakAfter(), settings.breakFor());
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(settings.connections()));
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> client.request(new RequestOptions(target)))
                .addInterceptor(new ResponseRewriting(new ReturnAddress(service, origin.toString())))
                .addInterceptor(new FailureAnswers(service, breaker))
                .addInterceptor(new RequestCleaning(service, limits));
    }

    void pass(HttpServerRequest request) {
        proxy.handle(request);
    }

    boolean isBroken() {
        return breaker.isOpen();
    }
}
