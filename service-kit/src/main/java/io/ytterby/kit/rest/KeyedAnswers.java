package io.ytterby.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * What {@link Idempotent} is for one request, for several that share a transaction: each has one effect per key, and its
 * answer is kept in the transaction of the effect.
 */
@Singleton
public class KeyedAnswers {
    private final IdempotencyKeys keys;
    private final TwinsInFlight twins;
    private final OneEffect effect;
    private final ObjectMapper mapper;
    private final RequestHash hash;

    KeyedAnswers(IdempotencyKeys keys, TwinsInFlight twins, OneEffect effect, ObjectMapper mapper) {
        this.keys = keys;
        this.twins = twins;
        this.effect = effect;
        this.mapper = mapper;
        this.hash = new RequestHash(mapper);
    }

    /**
     * Answers the request that this thread serves.
     *
     * @param asked what it asks, which the same key must ask again
     * @param together answers it with others and says true, or says that it could not; its transaction is its own affair
     * @param alone answers it in a transaction that this method opens
     */
    public Response once(Actor actor, List<?> asked, Predicate<KeyedAnswer> together, Supplier<Response> alone) {
        var request = CurrentRequestManager.get();
        var header = request.getHttpHeaders().getHeaderString(IdempotencyProblems.HEADER);
        var scope = RequestHash.ofScope(actor, request.getMethod(), request.getPath(), OneEffectPerKey.key(header));
        var answer = new KeyedAnswer(scope, hash.ofParts(asked), mapper);
        try (var _ = twins.await(scope)) {
            if (together.test(answer)) return answer.stored().first();
            return effect.once(scope, answer.bodyHash(), false, alone::get);
        } catch (TimeoutException twinIsSlow) {
            throw new ProblemException(IdempotencyProblems.inFlight());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a request with the same key was answered", end);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Those whose key has been seen before, or is just being answered elsewhere: they are answered alone. */
    public Set<KeyedAnswer> known(List<KeyedAnswer> answers) {
        if (answers.isEmpty()) return Set.of();
        var rows = keys.known(answers.stream().map(KeyedAnswer::scope).toList());
        return answers.stream()
                .filter(answer -> rows.contains(ByteBuffer.wrap(answer.scope())))
                .collect(Collectors.toSet());
    }

    /** Keeps all of them in the transaction that is open. False if a twin was quicker: then nothing of it may commit. */
    public boolean keep(List<KeyedAnswer> answers) {
        try {
            return answers.isEmpty() || keys.keepAll(answers);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer cannot be written as JSON", unwritable);
        }
    }
}
