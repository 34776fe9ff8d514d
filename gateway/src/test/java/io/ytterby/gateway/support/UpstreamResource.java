package io.ytterby.gateway.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A real HTTP server behind the gateway: it tells what it was asked, stays silent, streams, or is not there at all. What a
 * test puts under {@code /credentials/} it publishes from then on, and what it puts under {@code /published/} it answers at
 * the address that follows, with its query and by any method.
 */
public final class UpstreamResource implements QuarkusTestResourceLifecycleManager {
    private static final String DOCUMENT = """
            {"openapi":"3.1.0","paths":{"/v1/echo":{"get":{"responses":{"200":{"description":"told"}}}}}}""";

    private static final String PUBLISHED = "/published/";

    private final AtomicInteger hits = new AtomicInteger();
    private final AtomicInteger aborted = new AtomicInteger();
    private final AtomicReference<@Nullable HttpServerResponse> streaming = new AtomicReference<>();
    private final Map<String, Buffer> published = new ConcurrentHashMap<>();
    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        int port = vertx.createHttpServer()
                .requestHandler(this::handle)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        return Map.ofEntries(
                Map.entry("ytterby.licensing.url", "http://127.0.0.1:" + port),
                Map.entry("ytterby.tracking.url", "http://127.0.0.1:" + port),
                Map.entry("ytterby.inspection.url", "http://127.0.0.1:" + closedPort()),
                Map.entry("ytterby.certification.url", "http://127.0.0.1:" + closedPort()),
                Map.entry("ytterby.intelligence.url", "http://127.0.0.1:" + closedPort()),
                Map.entry("gateway.proxy.max-body", "256K"),
                Map.entry("gateway.proxy.max-capture", "512K"),
                Map.entry("gateway.proxy.read-timeout", "1s"),
                Map.entry("gateway.proxy.client-timeout", "1s"),
                Map.entry("gateway.limit.people.\"limited.person\".per-second", "1"),
                Map.entry("gateway.limit.people.\"limited.person\".burst", "3"));
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("no free port", none);
        }
    }

    private void handle(HttpServerRequest request) {
        int hit = hits.incrementAndGet();
        var response = request.response();
        if (request.method().equals(HttpMethod.PUT) && request.path().startsWith("/credentials/")) {
            request.body().onSuccess(body -> {
                published.put(request.path(), body);
                response.end();
            });
            return;
        }
        if (request.method().equals(HttpMethod.PUT) && request.path().startsWith(PUBLISHED)) {
            request.body().onSuccess(body -> {
                published.put(request.uri().substring(PUBLISHED.length() - 1), body);
                response.end();
            });
            return;
        }
        var document = published.get(request.uri());
        if (document != null) {
            response.end(document);
            return;
        }
        switch (request.path()) {
            case "/v1/silent" -> request.resume();
            case "/v1/stream" -> {
                streaming.set(response);
                response.setChunked(true).write("first\n");
            }
            case "/v1/stream/end" -> {
                var waiting = streaming.getAndSet(null);
                if (waiting != null) waiting.end("last\n");
                response.end();
            }
            case "/v1/aborted" ->
                response.end(new JsonObject().put("aborted", aborted.get()).encode());
            case "/v1/large" -> response.putHeader("Content-Length", "200000").end("x".repeat(200_000));
            case "/v1/trailers" -> {
                response.setChunked(true).putHeader("Trailer", "X-Checksum").write("body");
                response.putTrailer("X-Checksum", "17").end();
            }
            case "/v1/breaks-off" ->
                response.putHeader("Content-Length", "100000")
                        .write("x".repeat(70_000))
                        .onComplete(written -> request.connection().close());
            case "/v1/created" ->
                response.setStatusCode(201)
                        .putHeader("Location", "http://" + request.getHeader("Host") + "/v1/things/7")
                        .putHeader("Link", "</v1/things?page=2>; rel=\"next\"")
                        .end();
            case "/v1/empty" -> response.setStatusCode(204).end();
            case "/q/openapi" -> response.end(DOCUMENT);
            default -> {
                request.exceptionHandler(gone -> aborted.incrementAndGet());
                request.body()
                        .onSuccess(body -> response.putHeader("Content-Type", "application/json")
                                .end(told(request, hit)
                                        .put("length", body.length())
                                        .encode()));
            }
        }
    }

    private static JsonObject told(HttpServerRequest request, int hit) {
        var headers = new JsonObject();
        request.headers()
                .forEach(header -> headers.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
        return new JsonObject()
                .put("hit", hit)
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers);
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
