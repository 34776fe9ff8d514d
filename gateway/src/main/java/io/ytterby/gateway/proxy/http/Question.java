package io.ytterby.gateway.proxy.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.ytterby.gateway.proxy.domain.Silence;
import java.net.URI;

/** Asks a service whether it lives, on a connection of its own: those for requests may all be taken by what hangs. */
final class Question {
    private static final int PATIENCE_MS = 1_000;
    private static final String PATH = "/q/health/live";

    private final HttpClient client;
    private final RequestOptions question;

    Question(URI origin, Vertx vertx) {
        var options = new HttpClientOptions().setConnectTimeout(PATIENCE_MS).setTracingPolicy(TracingPolicy.IGNORE);
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(1));
        this.question = new RequestOptions()
                .setHost(origin.getHost())
                .setPort(origin.getPort())
                .setMethod(HttpMethod.GET)
                .setURI(PATH)
                .setTimeout(PATIENCE_MS);
    }

    /** Whatever it answers is a sign of life. */
    void ask(Silence silence) {
        client.request(question).compose(sent -> sent.send()).onComplete(got -> {
            if (got.succeeded()) silence.heard(System.nanoTime());
            silence.questionEnded();
        });
    }
}
