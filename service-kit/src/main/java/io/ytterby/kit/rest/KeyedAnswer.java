package io.ytterby.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** A request with an {@code Idempotency-Key} that is answered together with others, in a transaction of theirs. */
public final class KeyedAnswer {
    private final byte[] scope;
    private final byte[] bodyHash;
    private final ObjectMapper mapper;
    private @Nullable StoredAnswer stored;

    KeyedAnswer(byte[] scope, byte[] bodyHash, ObjectMapper mapper) {
        this.scope = scope;
        this.bodyHash = bodyHash;
        this.mapper = mapper;
    }

    /** What it is answered; given before the transaction commits, so that it is kept with it. */
    public void is(Response response) {
        try {
            stored = StoredAnswer.of(response, mapper);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer cannot be written as JSON", unwritable);
        }
    }

    byte[] scope() {
        return scope;
    }

    byte[] bodyHash() {
        return bodyHash;
    }

    StoredAnswer stored() {
        var answer = stored;
        if (answer == null) throw new IllegalStateException("the request has no answer yet");
        return answer;
    }
}
