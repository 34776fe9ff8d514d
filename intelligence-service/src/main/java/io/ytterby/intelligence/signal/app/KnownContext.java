package io.ytterby.intelligence.signal.app;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.diversion.reference.Context;
import io.ytterby.diversion.reference.Known;
import io.ytterby.diversion.reference.Limits;
import io.ytterby.diversion.reference.NodeFact;
import io.ytterby.diversion.reference.Ownership;
import io.ytterby.diversion.reference.Prices;
import io.ytterby.diversion.reference.Pulls;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the records, as a snapshot that the stream reads without asking anybody. Its version is a hash of its
 * content: a signal names it, and the same records under the same content give the same signal.
 */
@Singleton
public class KnownContext {
    private static final Logger LOG = Logger.getLogger(KnownContext.class);
    private static final int SHOWN = 12;

    private final KnownLicences licences;
    private final LawLimits limits;
    private final List<FactSource> facts;
    private final List<OwnershipSource> owners;
    private final List<ListedSource> lists;
    private final List<MarketSource> markets;
    private volatile @Nullable Context current;

    KnownContext(
            KnownLicences licences,
            LawLimits limits,
            @All List<FactSource> facts,
            @All List<OwnershipSource> owners,
            @All List<ListedSource> lists,
            @All List<MarketSource> markets) {
        this.licences = licences;
        this.limits = limits;
        this.facts = facts;
        this.owners = owners;
        this.lists = lists;
        this.markets = markets;
    }

    /** Reads it if nobody has yet. */
    public Context current() {
        var known = current;
        return known == null ? read() : known;
    }

    @Scheduled(
            every = "${intelligence.flow.context-every:30s}",
            delayed = "${intelligence.flow.context-every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        try {
            read();
        } catch (RuntimeException away) {
            LOG.warnf("what is known beside the records stays as it was read last: %s", away.getMessage());
        }
    }

    /** Reads it now: what was written before is known from the next record on. */
    public synchronized Context read() {
        var permits = licences.all();
        List<NodeFact> told =
                facts.stream().flatMap(source -> source.facts().stream()).toList();
        List<Ownership> owned =
                owners.stream().flatMap(source -> source.ownerships().stream()).toList();
        var listed = new TreeMap<String, String>();
        lists.forEach(source -> listed.putAll(source.listed()));
        var market = markets.stream().map(MarketSource::told).toList();
        var prices = market.stream().flatMap(source -> source.prices().stream()).toList();
        var pulls = market.stream().flatMap(source -> source.pulls().stream()).toList();
        var version = version(permits, told, owned, listed.entrySet(), prices, pulls, limits.all());
        var known = current;
        if (known != null && known.version().equals(version)) return known;
        var read = new Known(
                version, permits, owned, told, listed, new Prices(prices), new Pulls(pulls), new Limits(limits.all()));
        current = read;
        return read;
    }

    private static String version(Collection<?>... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                part.stream()
                        .map(Object::toString)
                        .sorted()
                        .forEach(one -> digest.update((one + '\n').getBytes(StandardCharsets.UTF_8)));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
