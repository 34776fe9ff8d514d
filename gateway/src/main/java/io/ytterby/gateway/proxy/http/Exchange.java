package io.ytterby.gateway.proxy.http;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.proxy.domain.ProxyPath;
import io.ytterby.gateway.proxy.domain.Retries;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way to a service and its answer on its way back. All of it happens on the event loop of the client's
 * connection. It has a place among those in flight, and gives it back when the answer has ended or the client has gone;
 * then what is still under way to the service is cut off.
 */
final class Exchange {
    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Upstream upstream;
    private final ProxyPath asked;
    private final String trace;
    private final Watch watch;
    private final ProxyMetrics metrics;
    private final Context loop = Vertx.currentContext();
    private final @Nullable PassingBody body;
    private @Nullable HttpClientRequest sent;
    private @Nullable PassingAnswer answer;
    private boolean over;
    private boolean waits;
    private boolean judged;
    private boolean repeated;
    private volatile long movedAt = System.nanoTime();

    Exchange(
            RoutingContext context,
            Upstream upstream,
            ProxyPath asked,
            String trace,
            Watch watch,
            ProxyMetrics metrics) {
        this.context = context;
        this.request = context.request();
        this.upstream = upstream;
        this.asked = asked;
        this.trace = trace;
        this.watch = watch;
        this.metrics = metrics;
        this.body = PassingBody.hasBody(request)
                ? new PassingBody(request, upstream.bodies().of(upstream.service(), asked.uri()), this)
                : null;
    }

    void begin() {
        context.addEndHandler(ended -> end());
        upstream.retries().earn();
        if (body == null) request.resume();
        else if (body.isTooLargeAsTold()) {
            judged = true; // nobody was asked, so nothing was learnt
            fail(ProxyProblems.bodyTooLarge(body.limit()));
            return;
        }
        watch.begin(this);
        if (upstream.admits(System.nanoTime())) attempt();
        else {
            judged = true;
            fail(ProxyProblems.serviceDown(upstream.service()));
        }
    }

    private void attempt() {
        upstream.request(request.method(), asked.uri()).onComplete(this::connected);
    }

    private void connected(AsyncResult<HttpClientRequest> got) {
        if (got.failed()) {
            refused(got.cause());
            return;
        }
        var out = got.result();
        if (over) {
            out.reset();
            return;
        }
        sent = out;
        moved();
        Heads.request(request, out.headers(), upstream.service(), trace);
        out.response().onComplete(this::answered);
        if (body == null) {
            out.end();
            wholeSent();
        } else body.passTo(out);
    }

    /** What comes next is the service's to do. */
    void wholeSent() {
        if (over || waits) return;
        waits = true;
        upstream.silence().waits(System.nanoTime());
    }

    /** Nothing has reached the service. */
    private void refused(Throwable why) {
        if (over) return;
        if (why instanceof ConnectionPoolTooBusyException) {
            judge(Verdict.NOTHING);
            fail(ProxyProblems.serviceBusy(upstream.service()));
        } else if (!repeats(false)) {
            LOG.warnf("the %s service could not be reached: %s (%s)", upstream.service(), why.toString(), trace);
            judge(Verdict.FAILED);
            fail(ProxyProblems.serviceDown(upstream.service()));
        }
    }

    private void answered(AsyncResult<HttpClientResponse> got) {
        if (over) return;
        if (got.failed()) {
            broken(got.cause());
            return;
        }
        moved();
        upstream.silence().heard(System.nanoTime());
        var from = got.result();
        judge(from.statusCode() == 503 ? Verdict.BUSY : Verdict.SERVED);
        answer = new PassingAnswer(context, from, this);
        answer.pass(upstream.address());
    }

    /** The service has broken off before it answered. */
    private void broken(Throwable why) {
        if (body != null && body.isTooLarge()) {
            judge(Verdict.NOTHING);
            fail(ProxyProblems.bodyTooLarge(body.limit()));
        } else if (!repeats(true)) {
            LOG.warnf("the %s service broke off: %s (%s)", upstream.service(), why.toString(), trace);
            judge(Verdict.FAILED);
            fail(ProxyProblems.serviceDown(upstream.service()));
        }
    }

    private boolean repeats(boolean reached) {
        boolean may = !repeated
                && Retries.mayRepeat(
                        request.method().name(),
                        reached,
                        request.headers().contains(IDEMPOTENCY_KEY),
                        body != null && body.hasBegun());
        if (!may || !upstream.retries().spend()) return false;
        repeated = true;
        metrics.retried(upstream.service()).increment();
        attempt();
        return true;
    }

    /** More than the limit has come: the service must not take the part for the whole. */
    void tooLarge(long limit) {
        judge(Verdict.NOTHING);
        fail(ProxyProblems.bodyTooLarge(limit));
    }

    /** Something went on: nobody is slow. */
    void moved() {
        movedAt = System.nanoTime();
    }

    /** On the thread of the watch. */
    void checkPace(long now, long serviceNanos, long clientNanos) {
        if (now - movedAt > Math.min(serviceNanos, clientNanos))
            loop.runOnContext(go -> cutOffIfSlow(now, serviceNanos, clientNanos));
    }

    private void cutOffIfSlow(long now, long serviceNanos, long clientNanos) {
        long still = now - movedAt;
        if (over) return;
        if (answer != null && answer.waitsForClient()) {
            if (still > clientNanos) request.connection().close();
        } else if (answer == null && body != null && body.waitsForClient()) {
            if (still <= clientNanos) return;
            judge(Verdict.NOTHING);
            request.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.addEndHandler(told -> request.connection().close());
            fail(ProxyProblems.requestTooSlow());
        } else if (still > serviceNanos) silent();
    }

    private void silent() {
        LOG.warnf("the %s service is silent (%s)", upstream.service(), trace);
        var reached = sent != null;
        if (answer != null) answer.breakOff();
        else {
            judge(Verdict.FAILED);
            fail(
                    reached
                            ? ProxyProblems.serviceSilent(upstream.service())
                            : ProxyProblems.serviceBusy(upstream.service()));
        }
    }

    /** What an attempt said of the service. */
    private enum Verdict {
        SERVED,
        BUSY,
        FAILED,
        NOTHING
    }

    private void judge(Verdict verdict) {
        if (judged) return;
        judged = true;
        long now = System.nanoTime();
        switch (verdict) {
            case SERVED -> {
                upstream.breaker().succeeded();
                upstream.inFlight().served(now);
            }
            case BUSY -> {
                upstream.breaker().succeeded();
                upstream.inFlight().overloaded(now);
            }
            case FAILED -> {
                upstream.breaker().failed(now);
                upstream.inFlight().overloaded(now);
            }
            case NOTHING -> upstream.breaker().abandoned();
        }
    }

    private void fail(Problem problem) {
        cutOff();
        if (body == null) request.resume();
        else body.discard();
        context.fail(new ProblemException(problem));
    }

    /** The answer is whole, or the client has gone. */
    private void end() {
        if (over) return;
        judge(Verdict.NOTHING);
        cutOff();
    }

    private void cutOff() {
        if (over) return;
        over = true;
        watch.end(this);
        upstream.inFlight().leave();
        if (waits) upstream.silence().waitsNoMore();
        if (sent != null && (answer == null || !answer.isWhole())) sent.reset();
    }
}
