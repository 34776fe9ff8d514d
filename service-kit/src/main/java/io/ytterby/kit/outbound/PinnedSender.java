package io.ytterby.kit.outbound;

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
import io.ytterby.kit.outbound.domain.Target;
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
 * Follows no redirection, asks for no compression, reads so much of an answer and no more.
 */
public final class PinnedSender implements Sender {
    /** What is read of an answer of which little is wanted. */
    public static final int SHORT_ANSWER = 64 * 1024;

    private final HttpClient client;
    private final int mostOfAnswer;
    private final Duration connectTimeout;
    private final Duration answerTimeout;

    /** @param options what else the client trusts, for a test with a certificate of its own */
    public PinnedSender(Vertx vertx, HttpClientOptions options, Duration connectTimeout, Duration answerTimeout) {
        this(vertx, options, connectTimeout, answerTimeout, SHORT_ANSWER);
    }

    /** @param mostOfAnswer bytes of an answer's body that are read; the rest is not waited for */
    public PinnedSender(
            Vertx vertx, HttpClientOptions options, Duration connectTimeout, Duration answerTimeout, int mostOfAnswer) {
        this.mostOfAnswer = mostOfAnswer;
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
    public Answer send(String method, Target target, InetAddress address, Map<String, String> headers, byte[] body) {
        long start = System.nanoTime();
        var request = new AtomicReference<@Nullable HttpClientRequest>();
        var longest = connectTimeout.multipliedBy(2).plus(answerTimeout);
        var answer = client.request(options(method, target, address, headers))
                .compose(made -> {
                    request.set(made);
                    var sent = body.length == 0 ? made.send() : made.send(Buffer.buffer(body));
                    return sent.compose(response -> read(made, response));
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
            return failed("The platform was stopped.", start);
        }
    }

    private RequestOptions options(String method, Target target, InetAddress address, Map<String, String> headers) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(method))
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
    private record Received(int status, String body, String link, Duration retryAfter) {
        Answer answer(long latencyMs) {
            return new Answer(status, body, link, retryAfter, latencyMs, "");
        }
    }

    private Future<Received> read(HttpClientRequest request, HttpClientResponse response) {
        var body = Buffer.buffer();
        var done = new CompletableFuture<Received>();
        response.handler(part -> {
            body.appendBuffer(part, 0, Math.min(part.length(), mostOfAnswer - body.length()));
            if (body.length() < mostOfAnswer) return;
            done.complete(received(response, body)); // the status is known; whatever else it has to say is not read
            request.reset();
        });
        response.exceptionHandler(done::completeExceptionally);
        response.endHandler(_ -> done.complete(received(response, body)));
        return Future.fromCompletionStage(done);
    }

    private static Received received(HttpClientResponse response, Buffer body) {
        var links = response.headers().getAll("Link");
        return new Received(
                response.statusCode(),
                body.toString(),
                String.join(", ", links),
                retryAfter(response.getHeader("Retry-After")));
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
        return new Answer(null, "", "", Duration.ZERO, millisSince(start), why);
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
