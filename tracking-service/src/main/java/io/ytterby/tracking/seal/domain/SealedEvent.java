package io.ytterby.tracking.seal.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * What of a stored event is sealed. Its text is the log's entry: seven lines that anybody can put together again from the
 * event as it was handed out.
 *
 * @param recordTime cut to microseconds, as the store keeps it
 * @param context the JSON text of its {@code @context}
 * @param doc the bare event as the store keeps it, to the byte
 */
public record SealedEvent(
        long seq, Instant recordTime, String organisation, String eventId, String context, String doc) {
    private static final String VERSION = "ytterby-event-1";

    public SealedEvent {
        recordTime = recordTime.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The entry: version, number, time of record, organisation, SHA-256 of context and of event in hex, and the event's
     * id, each on a line of its own, in UTF-8 with a line feed between them and none at the end.
     */
    public String entry() {
        return String.join(
                "\n",
                VERSION,
                Long.toString(seq),
                DateTimeFormatter.ISO_INSTANT.format(recordTime),
                organisation,
                sha256(context),
                sha256(doc),
                eventId);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
