package io.ytterby.console.session.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the issuer gave for a person.
 *
 * @param access what the API is asked with; five minutes at most
 * @param refresh what the next one is asked with; null if the issuer gives none: the session then ends with the token
 * @param id says to the issuer who signs out; null if it gave none
 * @param accessEnds when the access token is over
 */
public record Tokens(
        String access, @Nullable String refresh, @Nullable String id, Instant accessEnds) {
    @Override
    public String toString() {
        return "tokens until " + accessEnds;
    }
}
