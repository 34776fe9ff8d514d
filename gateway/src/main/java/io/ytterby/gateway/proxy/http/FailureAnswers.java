package io.ytterby.gateway.proxy.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import io.ytterby.gateway.proxy.domain.CircuitBreaker;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemLanguage;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Says in plain words why a service could not be asked, and stops asking one that does not answer. */
final class FailureAnswers implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(FailureAnswers.class);

    private final String service;
    private final CircuitBreaker breaker;

    FailureAnswers(String service, CircuitBreaker breaker) {
        this.service = service;
        this.breaker = breaker;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        if (!breaker.admits(System.nanoTime()))
            return Future.succeededFuture(answer(context.request(), ProxyProblems.serviceDown(service)));
        return context.sendRequest()
                .onSuccess(answered -> breaker.succeeded())
                .recover(failure -> Future.succeededFuture(answer(context.request(), explain(context, failure))));
    }

    private Problem explain(ProxyContext context, Throwable failure) {
        var body = context.get(LimitedBody.class.getName(), LimitedBody.class);
        if (body != null && body.isTooLarge()) {
            breaker.abandoned();
            return ProxyProblems.bodyTooLarge(body.limit());
        }
        if (failure instanceof ConnectionPoolTooBusyException) {
            breaker.abandoned();
            return ProxyProblems.serviceBusy(service);
        }
        if (context.request().proxiedRequest().response().closed()) {
            breaker.abandoned(); // nobody is left to read it
            return ProxyProblems.serviceDown(service);
        }
        breaker.failed(System.nanoTime());
        LOG.warnf("the %s service could not be asked: %s", service, failure.toString());
        boolean sent = failure instanceof TimeoutException && !isConnecting(failure);
        return sent ? ProxyProblems.serviceSilent(service) : ProxyProblems.serviceDown(service);
    }

    private static boolean isConnecting(Throwable failure) {
        return failure instanceof ConnectException
                || String.valueOf(failure.getMessage()).contains("getting a connection");
    }

    private static ProxyResponse answer(ProxyRequest request, Problem problem) {
        var language = ProblemLanguage.of(request.headers().get(HttpHeaders.ACCEPT_LANGUAGE));
        var response = request.release().response().setStatusCode(problem.status());
        problem.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return response.setBody(Body.body(Buffer.buffer(language.told(problem.json()))));
    }
}
