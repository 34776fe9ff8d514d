package io.ytterby.kit.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * One JTA transaction = the key's row + the use case + the kept answer. Outermost of all interceptors, so that a refused
 * constraint or a failed commit is an answer like any other.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class OneEffectPerKey {
    private static final Pattern KEY_SHAPE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Caller caller;
    private final TwinsInFlight twins;
    private final OneEffect effect;
    private final RequestHash hash;

    OneEffectPerKey(Caller caller, TwinsInFlight twins, OneEffect effect, ObjectMapper mapper) {
        this.caller = caller;
        this.twins = twins;
        this.effect = effect;
        this.hash = new RequestHash(mapper);
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var request = CurrentRequestManager.get();
        var scope = RequestHash.ofScope(
                caller.actor(),
                request.getMethod(),
                request.getPath(),
                key(request.getHttpHeaders().getHeaderString(IdempotencyProblems.HEADER)));
        var bodyHash = hash.ofArguments(call.getMethod(), call.getParameters());
        try (var _ = twins.await(scope)) {
            return effect.once(scope, bodyHash, keepsRefusals(call), () -> proceed(call));
        } catch (TimeoutException twinIsSlow) {
            throw new ProblemException(IdempotencyProblems.inFlight());
        }
    }

    static String key(@Nullable String header) {
        if (header == null || header.isEmpty()) throw new ProblemException(IdempotencyProblems.required());
        if (!KEY_SHAPE.matcher(header).matches()) throw new ProblemException(IdempotencyProblems.malformed());
        return header;
    }

    private static Response proceed(InvocationContext call) throws Exception {
        if (call.proceed() instanceof Response response) return response;
        throw new IllegalStateException(call.getMethod() + " is @Idempotent and must return a Response");
    }

    private static boolean keepsRefusals(InvocationContext call) {
        var rule = call.getMethod().getAnnotation(Idempotent.class);
        return rule != null && rule.keepsRefusals();
    }
}
