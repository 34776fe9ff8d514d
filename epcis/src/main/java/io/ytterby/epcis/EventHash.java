package io.ytterby.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ytterby.epcis.hash.PreHash;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names an event by what it says: the same event, however it was written, has the same hash id. */
public final class EventHash {
    private static final String BEFORE = "ni:///sha-256;";
    private static final String BEHIND = "?ver=CBV2.0";
    private static final HexFormat HEX = HexFormat.of();

    private EventHash() {}

    /** The event's hash id, {@code ni:///sha-256;<64 hex digits>?ver=CBV2.0}. */
    public static String of(EpcisEvent event) {
        return ofPreHash(preHash(event));
    }

    /** The hash id of such a text. */
    public static String ofPreHash(String preHash) {
        return BEFORE + HEX.formatHex(sha256().digest(preHash.getBytes(UTF_8))) + BEHIND;
    }

    /** The text that is hashed: names and values in the standard's order, without anything between them. */
    public static String preHash(EpcisEvent event) {
        return PreHash.of(event);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
