package io.ytterby.gateway.webhook.http;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.ytterby.gateway.webhook.app.Sender;
import io.ytterby.gateway.webhook.app.WebhookConfig;
import io.ytterby.gateway.webhook.domain.Target;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Connects to the address that was judged and to no other; the target's name is what TLS checks and the header Host says.
 * Follows no redirection, asks for no compression, reads 64 kB of an answer at most.
 */
@Singleton
public class PinnedSender implements Sender {
    static final int MOST_OF_ANSWER = 64 * 1024;

    private final HttpClient client;
    private final Duration connectTimeout;
    private final Duration answerTimeout;

    @Inject
    PinnedSender(Vertx vertx, WebhookConfig config) {
        this(vertx, new HttpClientOptions(), config.connectTimeout(), config.answerTimeout());
    }

    /** @param options what else the client trusts, for a test with a certificate of its own */
    public PinnedSender(Vertx vertx, HttpClientOptions options, Duration connectTimeout, Duration answerTimeout) {
        this.connectTimeout = connectTimeout;
        this.answerTimeout = answerTimeout;
        this.client = vertx.createHttpClient(options.setConnectTimeout((int) connectTimeout.toMillis())
                .setSslHandshakeTimeout(connectTimeout.toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setVerifyHost(true)
                .setDecompressionSupported(false)
                .setMaxPoolSize(8)
                .setMaxWaitQueueSize(64)
                .setKeepAliveTimeout(10));
    }

    @Override
    public Answer post(Target target, InetAddress address, Map<String, String> headers, byte[] body) {
        long start = System.nanoTime();
        var request = new AtomicReference<@Nullable HttpClientRequest>();
        var longest = connectTimeout.multipliedBy(2).plus(answerTimeout);
        var answer = client.request(options(target, address, headers))
                .compose(made -> {
                    request.set(made);
                    return made.send(Buffer.buffer(body)).compose(response -> read(made, response));
                })
                .toCompletionStage()
                .toCompletableFuture();
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS).answer(millisSince(start));
        } catch (TimeoutException slow) {
            drop(request.get());
            return failed("It did not answer in time.", start);
        } catch (ExecutionException failure) {
            return failed(words(failure.getCause()), start);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            drop(request.get());
            return failed("The gateway was stopped.", start);
        }
    }

    private RequestOptions options(Target target, InetAddress address, Map<String, String> headers) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost(target.host())
                .setPort(target.port())
                .setURI(target.path())
                .setSsl(target.secure())
                .setServer(SocketAddress.inetSocketAddress(target.port(), address.getHostAddress()))
                .setConnectTimeout(connectTimeout.toMillis())
                .setIdleTimeout(answerTimeout.toMillis())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        return options;
    }

    /** What came: the status, and of the body what fits. */
    private record Received(int status, String body, Duration retryAfter) {
        Answer answer(long latencyMs) {
            return new Answer(status, body, retryAfter, latencyMs, "");
        }
    }

    private static Future<Received> read(HttpClientRequest request, HttpClientResponse response) {
        var body = Buffer.buffer();
        var done = new CompletableFuture<Received>();
        response.handler(part -> {
            body.appendBuffer(part, 0, Math.min(part.length(), MOST_OF_ANSWER - body.length()));
            if (body.length() < MOST_OF_ANSWER) return;
            done.complete(received(response, body)); // the status is known; whatever else it has to say is not read
            request.reset();
        });
        response.exceptionHandler(done::completeExceptionally);
        response.endHandler(_ -> done.complete(received(response, body)));
        return Future.fromCompletionStage(done);
    }

    private static Received received(HttpClientResponse response, Buffer body) {
        return new Received(response.statusCode(), body.toString(), retryAfter(response.getHeader("Retry-After")));
    }

    /** In seconds only; a date is not followed. */
    private static Duration retryAfter(@Nullable String header) {
        return header != null && header.matches("[0-9]{1,6}")
                ? Duration.ofSeconds(Long.parseLong(header))
                : Duration.ZERO;
    }

    private static void drop(@Nullable HttpClientRequest request) {
        if (request != null) request.reset();
    }

    private static Answer failed(String why, long start) {
        return new Answer(null, "", Duration.ZERO, millisSince(start), why);
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Without addresses: the owner must not learn of our network by trying. */
    private static String words(@Nullable Throwable cause) {
        return switch (cause) {
            case SSLException _ -> "Its certificate is not one that the platform trusts for this name.";
            case ConnectTimeoutException _ -> "It could not be connected to in time.";
            case ConnectException _ -> "It could not be connected to.";
            case null, default -> "It closed the connection, or its answer is no HTTP.";
        };
    }
}
