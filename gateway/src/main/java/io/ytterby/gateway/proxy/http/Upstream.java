package io.ytterby.gateway.proxy.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.ytterby.gateway.proxy.domain.CircuitBreaker;
import io.ytterby.gateway.proxy.domain.InFlight;
import io.ytterby.gateway.proxy.domain.RetryBudget;
import io.ytterby.gateway.proxy.domain.ReturnAddress;
import io.ytterby.gateway.proxy.domain.Silence;
import java.net.URI;

/**
 * The way to one service: connections, limit, circuit and retries of its own, so that one that hangs takes no other with
 * it.
 */
final class Upstream {
    /** A part of an answer that is read at once. */
    private static final int PART_BYTES = 64 * 1024;

    /** Less than a service's quarkus.shutdown.delay: what lies idle is given up before the service ends. */
    private static final int KEEP_ALIVE_SECONDS = 4;

    private final String service;
    private final URI origin;
    private final BodyLimits bodies;
    private final HttpClient client;
    private final CircuitBreaker breaker;
    private final Silence silence;
    private final Question question;
    private final InFlight inFlight;
    private final RetryBudget retries = new RetryBudget();
    private final ReturnAddress address;

    Upstream(String service, URI origin, ProxySettings settings, Vertx vertx) {
        this.service = service;
        this.origin = origin;
        this.bodies = new BodyLimits(
                settings.maxBody().asLongValue(), settings.maxCapture().asLongValue());
        this.breaker = new CircuitBreaker(settings.breakAfter(), settings.breakFor());
        this.silence = new Silence(settings.silentAfter());
        this.question = new Question(origin, vertx);
        this.inFlight = new InFlight(settings.inFlightLeast(), settings.inFlight());
        this.address = new ReturnAddress(service, origin.toString());
        var options = new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxWaitQueueSize(settings.inFlight())
                .setMaxChunkSize(PART_BYTES)
                .setTracingPolicy(TracingPolicy.IGNORE) // the gateway's own span goes on: see Traces
                .setDecompressionSupported(false);
        this.client = vertx.httpClientBuilder()
                .with(options)
                .with(new PoolOptions().setHttp1MaxSize(settings.connections()))
                .withConnectHandler(LateFlush::of)
                .build();
    }

    Future<HttpClientRequest> request(HttpMethod method, String uri) {
        return client.request(new RequestOptions()
                .setHost(origin.getHost())
                .setPort(origin.getPort())
                .setMethod(method)
                .setURI(uri));
    }

    /** Whether a request may be sent now; whoever got a yes tells the breaker how it ended. */
    boolean admits(long now) {
        return !silence.lasts(now) && breaker.admits(now);
    }

    boolean isClosedToAll(long now) {
        return silence.lasts(now) || breaker.isOpen();
    }

    /** Called a few times a second. */
    void listen(long now) {
        if (silence.isTimeToAsk(now)) question.ask(silence);
    }

    String service() {
        return service;
    }

    BodyLimits bodies() {
        return bodies;
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    Silence silence() {
        return silence;
    }

    InFlight inFlight() {
        return inFlight;
    }

    RetryBudget retries() {
        return retries;
    }

    ReturnAddress address() {
        return address;
    }
}
