package io.ytterby.kit.rest;

import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list: {@code @BeanParam PageRequest}.
 *
 * @param pageSize 1 to 1000
 * @param pageToken what the page before gave as {@code nextPageToken}; null for the first
 */
public record PageRequest(
        @QueryParam("pageSize") @DefaultValue("100") int pageSize,
        @QueryParam("pageToken") @Nullable String pageToken) {
    public static final int LARGEST = 1_000;
    private static final int LONGEST_TOKEN = 1_000;

    /** @throws ProblemException 400 if one of them is not what it must be */
    public PageRequest {
        if (pageSize < 1 || pageSize > LARGEST)
            throw new ProblemException(Problems.invalid("?pageSize", "must be 1 to " + LARGEST + "."));
        if (pageToken != null) decoded(pageToken);
    }

    /** How many rows to fetch: one more than the page holds, which tells whether there is a next one. */
    public int fetchSize() {
        return pageSize + 1;
    }

    /** The key of the last row of the page before; empty for the first page. */
    public Optional<String> after() {
        return Optional.ofNullable(pageToken).map(PageRequest::decoded);
    }

    /**
     * The same key as what it was written from: {@code asked.after(UUID::fromString)}.
     *
     * @param read an {@link IllegalArgumentException} or {@link DateTimeException} of it says that the token is none of ours
     * @throws ProblemException 400 in that case
     */
    public <K> Optional<K> after(Function<String, K> read) {
        try {
            return after().map(read);
        } catch (IllegalArgumentException | DateTimeException forged) {
            throw new ProblemException(wrongToken());
        }
    }

    /** The same key where it is a number; zero for the first page. @throws ProblemException 400 if it is none */
    public long afterNumber() {
        return after(Long::parseLong).orElse(0L);
    }

    /** The same for a list that has the newest first; more than any number for the first page. */
    public long beforeNumber() {
        return after(Long::parseLong).orElse(Long.MAX_VALUE);
    }

    PageRequest next(String token) {
        return new PageRequest(pageSize, token);
    }

    static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String token) {
        try {
            if (token.isEmpty() || token.length() > LONGEST_TOKEN) throw new IllegalArgumentException("length");
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            var key = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            if (key.indexOf(0) >= 0) throw new IllegalArgumentException("NUL");
            return key;
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            throw new ProblemException(wrongToken());
        }
    }

    private static Problem wrongToken() {
        return Problems.invalid("?pageToken", "must be the nextPageToken of the page before, unchanged.");
    }
}
