package io.ytterby.kit.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.problem.Translation;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** One JTA transaction = the key's row + the work + the kept answer. */
@Singleton
class OneEffect {
    private final TransactionManager transactions;
    private final IdempotencyKeys keys;
    private final ObjectMapper mapper;

    OneEffect(TransactionManager transactions, IdempotencyKeys keys, ObjectMapper mapper) {
        this.transactions = transactions;
        this.keys = keys;
        this.mapper = mapper;
    }

    /** What is to be done once. */
    @FunctionalInterface
    interface Work {
        Response run() throws Exception;
    }

    /** @param keepsRefusals whether what the work wrote is kept although it answers 4xx */
    Response once(byte[] scope, byte[] bodyHash, boolean keepsRefusals, Work work) throws Exception {
        StoredAnswer answer;
        transactions.begin();
        try {
            if (!claim(scope, bodyHash)) return replay(scope, bodyHash);
            answer = StoredAnswer.of(work.run(), mapper);
            if (!answer.isRefusal() || (answer.isKept() && keepsRefusals)) {
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
