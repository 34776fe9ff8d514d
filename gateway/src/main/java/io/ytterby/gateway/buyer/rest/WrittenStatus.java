package io.ytterby.gateway.buyer.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.vertx.core.buffer.Buffer;
import io.ytterby.gateway.buyer.app.Edition;
import io.ytterby.gateway.buyer.app.LicenceStatus;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.kernel.LicenceNumber;
import java.time.Instant;
import java.util.Arrays;

/**
 * A licence's status as JSON without its last three words, which say how old it is. All before them stays the same until
 * the licence is told anew, or the day turns.
 */
final class WrittenStatus {
    private static final byte[] AGE = "\"asOf\":".getBytes(UTF_8);
    private static final int AGE_BYTES = 100;

    private final LicenceNumber number;
    private final Edition edition;
    private final Instant toldAt;
    private final byte[] head;

    private WrittenStatus(LicenceNumber number, Edition edition, Instant toldAt, byte[] head) {
        this.number = number;
        this.edition = edition;
        this.toldAt = toldAt;
        this.head = head;
    }

    static WrittenStatus of(Edition edition, LicenceStatus found, ObjectWriter writer) throws JsonProcessingException {
        var whole = writer.writeValueAsBytes(LicenceStatusV1.of(found));
        var head = Arrays.copyOf(whole, lastOf(whole));
        return new WrittenStatus(
                found.licence().number(), edition, found.licence().toldAt(), head);
    }

    /** No text of a licence follows it, so the last one is it. */
    private static int lastOf(byte[] whole) {
        for (int i = whole.length - AGE.length; i > 0; i--)
            if (Arrays.equals(whole, i, i + AGE.length, AGE, 0, AGE.length)) return i;
        throw new IllegalStateException("a licence's status has no asOf");
    }

    LicenceNumber number() {
        return number;
    }

    Instant toldAt() {
        return toldAt;
    }

    boolean isOf(Edition now) {
        return edition.isSame(now);
    }

    /** In bytes. */
    int size() {
        return head.length;
    }

    Buffer answer(Freshness freshness) {
        return Buffer.buffer(head.length + AGE_BYTES)
                .appendBytes(head)
                .appendBytes(AGE)
                .appendString("\"" + freshness.asOf() + "\",\"ageMs\":" + freshness.ageMs() + ",\"freshness\":\""
                        + LicenceStatusV1.word(freshness) + "\"}");
    }
}
