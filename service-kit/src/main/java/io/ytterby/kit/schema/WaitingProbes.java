package io.ytterby.kit.schema;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Answers at the service's own address while it waits: alive, not started, not ready, and why; 503 to all else. */
final class WaitingProbes implements AutoCloseable {
    private final HttpServer server;
    private volatile String told = "";

    private WaitingProbes(Vertx vertx) {
        // Upgraded to HTTP/2 an answer must not say "Connection": who asked for it would see a broken one.
        var options = new HttpServerOptions().setHttp2ClearTextEnabled(false);
        this.server = vertx.createHttpServer(options).requestHandler(this::answer);
    }

    static WaitingProbes open(Vertx vertx, String host, int port) {
        var probes = new WaitingProbes(vertx);
        probes.server
                .listen(port, host)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return probes;
    }

    /** @return whether this is news */
    boolean tell(SchemaState state) {
        var words = state.words();
        boolean news = !words.equals(told);
        told = words;
        return news;
    }

    private void answer(HttpServerRequest request) {
        boolean asksForLife = request.path().equals("/q/health/live");
        request.response()
                .setStatusCode(asksForLife ? 200 : 503)
                .putHeader("Content-Type", "application/json")
                .putHeader("Retry-After", "2")
                .putHeader("Connection", "close")
                .end(body(asksForLife ? "UP" : "DOWN"));
    }

    private String body(String status) {
        var check = new JsonObject()
                .put("name", "schema")
                .put("status", status)
                .put("data", new JsonObject().put("waits", told));
        return new JsonObject()
                .put("status", status)
                .put("checks", new JsonArray().add(check))
                .encode();
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
