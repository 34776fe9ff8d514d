package io.ytterby.tips.intake.app;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands in the place of limits by address, which would need addresses. A ticket comes with the form; it counts once,
 * with a stamp of work at once, or without any after it has lain for a while. Tickets that count by lying are dealt out one
 * after the other, so a flood is slowed to a trickle, and nobody waits longer than an hour.
 */
@Singleton
public class Tickets {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,12}\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}");
    private static final Pattern STAMP = Pattern.compile("[0-9]{1,15}");
    private static final int NONCE = 16;

    private final TipSecrets secrets;
    private final IntakeConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong lastSlot = new AtomicLong();

    Tickets(TipSecrets secrets, IntakeConfig config, Clock clock) {
        this.secrets = secrets;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A ticket, as the form has it.
     *
     * @param countsAt without work
     */
    public record Ticket(String text, Instant countsAt, Duration lies, int workBits) {}

    /** What a ticket is worth. */
    public enum Worth {
        GOOD,
        /** Made elsewhere, changed, or too old. */
        NONE,
        /** Its stamp is none, and it has not lain long enough. */
        NOT_YET
    }

    public Ticket deal() {
        var now = clock.instant();
        long earliest = now.plus(config.lie()).getEpochSecond();
        long latest = now.plus(config.longestWait()).getEpochSecond();
        long slot = lastSlot.updateAndGet(
                last -> Math.min(Math.max(earliest, last + config.lane().toSeconds()), Math.max(earliest, latest)));
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var head = slot + "." + base64(nonce);
        var countsAt = Instant.ofEpochSecond(slot);
        return new Ticket(head + "." + mac(head), countsAt, Duration.between(now, countsAt), config.workBits());
    }

    public Worth worth(String ticket, String stamp) {
        if (!SHAPE.matcher(ticket).matches()) return Worth.NONE;
        int cut = ticket.lastIndexOf('.');
        var right = mac(ticket.substring(0, cut)).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(right, ticket.substring(cut + 1).getBytes(StandardCharsets.US_ASCII)))
            return Worth.NONE;
        var countsAt = Instant.ofEpochSecond(Long.parseLong(ticket.substring(0, ticket.indexOf('.'))));
        var now = clock.instant();
        if (now.isAfter(countsAt.plus(config.ticketLife()))) return Worth.NONE;
        boolean worked = STAMP.matcher(stamp).matches() && zeroBits(hash(ticket + ":" + stamp)) >= config.workBits();
        return worked || !now.isBefore(countsAt) ? Worth.GOOD : Worth.NOT_YET;
    }

    /** How long it must lie yet; empty if it has a worth already, or none. */
    public Optional<Duration> left(String ticket) {
        if (worth(ticket, "") != Worth.NOT_YET) return Optional.empty();
        var countsAt = Instant.ofEpochSecond(Long.parseLong(ticket.substring(0, ticket.indexOf('.'))));
        return Optional.of(Duration.between(clock.instant(), countsAt));
    }

    /** What is remembered of a ticket that was used. */
    static byte[] spent(String ticket) {
        return hash(ticket);
    }

    private String mac(String head) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.tickets(), "HmacSHA256"));
            return base64(mac.doFinal(head.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", missing);
        }
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static int zeroBits(byte[] hash) {
        int bits = 0;
        for (byte b : hash) {
            if (b != 0) return bits + Integer.numberOfLeadingZeros(b & 0xff) - 24;
            bits += 8;
        }
        return bits;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
