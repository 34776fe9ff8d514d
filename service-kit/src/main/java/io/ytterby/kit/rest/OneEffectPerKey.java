package io.ytterby.kit.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.problem.Translation;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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
    private final TransactionManager transactions;
    private final IdempotencyKeys keys;
    private final TwinsInFlight twins;
    private final ObjectMapper mapper;
    private final RequestHash hash;

    OneEffectPerKey(
            Caller caller,
            TransactionManager transactions,
            IdempotencyKeys keys,
            TwinsInFlight twins,
            ObjectMapper mapper) {
        this.caller = caller;
        this.transactions = transactions;
        this.keys = keys;
        this.twins = twins;
        this.mapper = mapper;
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
            return work(call, scope, bodyHash);
        } catch (TimeoutException twinIsSlow) {
            throw new ProblemException(IdempotencyProblems.inFlight());
        }
    }

    private static String key(@Nullable String header) {
        if (header == null || header.isEmpty()) throw new ProblemException(IdempotencyProblems.required());
        if (!KEY_SHAPE.matcher(header).matches()) throw new ProblemException(IdempotencyProblems.malformed());
        return header;
    }

    private Response work(InvocationContext call, byte[] scope, byte[] bodyHash) throws Exception {
        StoredAnswer answer;
        transactions.begin();
        try {
            if (!claim(scope, bodyHash)) return replay(scope, bodyHash);
            answer = StoredAnswer.of(proceed(call), mapper);
            if (!answer.isRefusal() || (answer.isKept() && keepsRefusals(call))) {
                keys.keep(scope, answer);
                transactions.commit();
                return answer.first();
            }
        } catch (Exception failure) {
            answer = refusal(failure);
        } finally {
            rollBack();
        }
        return answer.isKept() ? remember(scope, bodyHash, answer) : answer.first();
    }

    private static Response proceed(InvocationContext call) throws Exception {
        if (call.proceed() instanceof Response response) return response;
        throw new IllegalStateException(call.getMethod() + " is @Idempotent and must return a Response");
    }

    private static boolean keepsRefusals(InvocationContext call) {
        var rule = call.getMethod().getAnnotation(Idempotent.class);
        return rule != null && rule.keepsRefusals();
    }

    private boolean claim(byte[] scope, byte[] bodyHash) {
        try {
            return keys.claim(scope, bodyHash);
        } catch (RuntimeException failure) {
            // The twin at another replica took longer than lock_timeout.
            if (Translation.of(failure).slug().equals(Problems.busy().slug()))
                throw new ProblemException(IdempotencyProblems.inFlight());
            throw failure;
        }
    }

    private Response replay(byte[] scope, byte[] bodyHash) {
        var kept = keys.lookUp(scope).orElseThrow(() -> new ProblemException(IdempotencyProblems.inFlight()));
        if (!kept.isOf(bodyHash)) throw new ProblemException(IdempotencyProblems.reused());
        return Optional.ofNullable(kept.answer())
                .orElseThrow(() -> new ProblemException(IdempotencyProblems.inFlight()))
                .again();
    }

    /** A failure that is not the client's goes on as it is: the mappers log and word it. */
    private StoredAnswer refusal(Exception failure) throws Exception {
        Problem problem = Translation.of(failure);
        if (problem.status() >= 500 || isPassing(problem)) throw failure;
        return StoredAnswer.of(problem.response(), mapper);
    }

    /** What is wrong with the key itself is never kept under it, nor what the next try may find otherwise. */
    private static boolean isPassing(Problem problem) {
        return problem.slug().startsWith("idempotency-key-")
                || problem.slug().equals(Problems.busy().slug());
    }

    /** In a transaction of its own, since the change was rolled back. A twin that was quicker has the word. */
    private Response remember(byte[] scope, byte[] bodyHash, StoredAnswer answer) throws Exception {
        transactions.begin();
        try {
            if (!claim(scope, bodyHash)) return replay(scope, bodyHash);
            keys.keep(scope, answer);
            transactions.commit();
            return answer.first();
        } finally {
            rollBack();
        }
    }

    private void rollBack() throws SystemException {
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) transactions.rollback();
    }
}
