package io.ytterby.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.proxy.http.ServiceAddresses;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** {@code /q/openapi}: asks each service for its document, at most every few seconds, and serves them as one. */
@Singleton
class OpenApiRoute {
    private static final Logger LOG = Logger.getLogger(OpenApiRoute.class);
    private static final String PATH = "/q/openapi";
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int TIMEOUT_MS = 3_000;
    private static final int LARGEST = 8 * 1024 * 1024;

    private final Map<String, URI> origins;
    private final OpenApiDocumentService own;
    private final ObjectMapper json;
    private final HttpClient client;
    private volatile @Nullable Asked asked;

    OpenApiRoute(ServiceAddresses addresses, OpenApiDocumentService own, ObjectMapper json, Vertx vertx) {
        this.origins = addresses.origins();
        this.own = own;
        this.json = json;
        this.client = vertx.createHttpClient();
    }

    /** What was asked, and when: all who ask meanwhile get the same answer. */
    private record Asked(long at, Future<Buffer> document) {
        boolean isFresh(long now) {
            return now - at < KEPT_NANOS && !document.failed();
        }
    }

    void install(@Observes Router router) {
        router.get(PATH).order(1).handler(this::answer);
    }

    /** As it is now, or was a few seconds ago. */
    Future<Buffer> document() {
        var known = asked;
        long now = System.nanoTime();
        if (known == null || !known.isFresh(now)) asked = known = new Asked(now, merge());
        return known.document();
    }

    private void answer(RoutingContext context) {
        document()
                .onSuccess(document -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                        .end(document))
                .onFailure(context::fail);
    }

    private Future<Buffer> merge() {
        var documents = new TreeMap<String, Future<JsonNode>>();
        origins.forEach((service, origin) -> documents.put(service, fetch(service, origin)));
        return Future.join(List.copyOf(documents.values())).transform(all -> write(documents));
    }

    private Future<Buffer> write(Map<String, Future<JsonNode>> asked) {
        var documents = new TreeMap<String, JsonNode>();
        var missing = new ArrayList<String>();
        asked.forEach((service, answer) -> {
            if (answer.succeeded()) documents.put(service, answer.result());
            else missing.add(service);
        });
        try {
            var mine = json.readTree(own.getDocument("<default>", Format.JSON));
            return Future.succeededFuture(
                    Buffer.buffer(json.writeValueAsBytes(new MergedDocument(json).of(mine, documents, missing))));
        } catch (IOException unreadable) {
            return Future.failedFuture(unreadable);
        }
    }

    private Future<JsonNode> fetch(String service, URI origin) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(origin.getHost())
                .setPort(origin.getPort())
                .setURI(PATH + "?format=json")
                .setConnectTimeout(TIMEOUT_MS)
                .setIdleTimeout(TIMEOUT_MS);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture("status " + response.statusCode()))
                .compose(this::parse)
                .onFailure(away -> LOG.warnf("no OpenAPI document of %s: %s", service, away.getMessage()));
    }

    private Future<JsonNode> parse(Buffer body) {
        if (body.length() > LARGEST) return Future.failedFuture("it is too large");
        try {
            var document = json.readTree(body.getBytes());
            return document.isObject() ? Future.succeededFuture(document) : Future.failedFuture("it is no object");
        } catch (IOException unreadable) {
            return Future.failedFuture(unreadable);
        }
    }
}
