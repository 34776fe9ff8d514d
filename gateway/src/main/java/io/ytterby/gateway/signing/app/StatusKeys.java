package io.ytterby.gateway.signing.app;

import io.quarkus.runtime.StartupEvent;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.kit.key.KeptKey;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that sign status answers: the one of now, the next, and those of the past. A key's time is 90 days counted
 * from 1970, so that replicas on one folder agree without asking each other; its name says when it begins and which it
 * is, so that a key that was made anew is another key.
 */
@Singleton
public class StatusKeys {
    /** What the trust list lets these keys sign, and nothing else. */
    public static final String ROLE = "StatusAnswer";

    private static final String NAME = "gateway-status-";
    private static final String PUBLISHED = "status-keys.json";
    private static final Pattern FILE = Pattern.compile(NAME + "([0-9]{8})\\.pub");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final long WINDOW_DAYS = 90;

    private final String issuer;
    private final Path folder;
    private final Path publicFile;
    private final Clock clock;
    private final TreeMap<LocalDate, KeptKey> keys = new TreeMap<>();
    private int published;

    /** @param published where the public halves are written down, if not beside the private ones */
    StatusKeys(
            @ConfigProperty(name = "gateway.status.issuer") String issuer,
            @ConfigProperty(name = "ytterby.keys-dir") Path folder,
            @ConfigProperty(name = "gateway.status.published") Optional<Path> published,
            Clock clock) {
        this.issuer = issuer;
        this.folder = folder;
        this.publicFile = published.orElse(folder.resolve(PUBLISHED));
        this.clock = clock;
    }

    /** A key's public half, and when it signs; {@code notAfter} is exclusive. */
    public record Known(String kid, VerifyingKey key, Instant notBefore, Instant notAfter) {}

    /** At the start, so that a key that is lost or not to be read stops the gateway before it takes a request. */
    void atStart(@Observes StartupEvent start) {
        all(clock.instant());
    }

    /** The DID whose keys these are: {@code did:web:permit.example}. */
    public String issuer() {
        return issuer;
    }

    /** The key that signs at that instant. */
    public synchronized SigningKey at(Instant now) {
        var begin = begin(now);
        var key = keys.get(begin);
        if (key == null) key = made(begin);
        return new LocalKey(kid(begin, key), key.pair().getPrivate());
    }

    /** All there ever were, and the next one, oldest first: what a retired key has signed in its time goes on counting. */
    public synchronized List<Known> all(Instant now) {
        var begin = begin(now);
        made(begin);
        made(begin.plusDays(WINDOW_DAYS));
        try (var files = Files.list(folder)) {
            files.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(found -> LocalDate.parse(found.group(1), DAY))
                    .forEach(this::made);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var known = keys.entrySet().stream()
                .map(one -> known(one.getKey(), one.getValue()))
                .toList();
        if (known.size() != published) publish(known);
        return known;
    }

    /** For the issuer's trust list: the operator lets licensing read this file, and nothing else of the folder. */
    private void publish(List<Known> known) {
        var entries = known.stream()
                .map(one -> new TrustEntry(
                        issuer, one.kid(), one.key(), one.notBefore(), one.notAfter(), null, null, Set.of(ROLE), null))
                .toList();
        try {
            var place = Files.createDirectories(publicFile.toAbsolutePath().getParent());
            var aside = Files.createTempFile(place, "new", ".json");
            Files.write(aside, Jcs.bytes(new TrustList(known.size(), clock.instant(), null, entries).toJson()));
            Files.move(aside, publicFile, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        published = known.size();
    }

    private KeptKey made(LocalDate begin) {
        return keys.computeIfAbsent(begin, day -> {
            try {
                return new KeptKey(folder, NAME + DAY.format(day));
            } catch (IOException | GeneralSecurityException unusable) {
                throw new IllegalStateException("the key for status answers of " + day + " cannot be used", unusable);
            }
        });
    }

    private Known known(LocalDate begin, KeptKey key) {
        return new Known(
                kid(begin, key),
                VerifyingKey.of(key.publicKey()),
                instant(begin),
                instant(begin.plusDays(WINDOW_DAYS)));
    }

    private String kid(LocalDate begin, KeptKey key) {
        return issuer + "#status-" + DAY.format(begin) + "-" + key.id();
    }

    private static LocalDate begin(Instant now) {
        long day = LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay();
        return LocalDate.ofEpochDay(day - Math.floorMod(day, WINDOW_DAYS));
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
