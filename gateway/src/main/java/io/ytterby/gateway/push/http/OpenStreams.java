package io.ytterby.gateway.push.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.kit.identity.PresentedToken;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every stream that is open in this process, counted by organisation and by client. */
@Singleton
class OpenStreams {
    private static final String ALL = "all";
    private static final String CLOSING = "closing";

    private final StreamSettings settings;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<OpenStream> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    OpenStreams(StreamSettings settings, MeterRegistry metrics) {
        this.settings = settings;
        Gauge.builder("ytterby.gateway.streams", streams, Set::size).register(metrics);
    }

    /** What one of the limits says against another stream. */
    record TooMany(String whose, int most) {}

    /** Takes a place; to be given back by {@link #leave}. */
    synchronized Optional<TooMany> enter(PresentedToken token) {
        if (count(ALL) >= settings.total()) return Optional.of(new TooMany("gateway", settings.total()));
        if (count(organisation(token)) >= settings.perOrganisation())
            return Optional.of(new TooMany("organisation", settings.perOrganisation()));
        if (count(client(token)) >= settings.perClient())
            return Optional.of(new TooMany("client", settings.perClient()));
        List.of(ALL, organisation(token), client(token)).forEach(key -> counts.merge(key, 1, Integer::sum));
        return Optional.empty();
    }

    synchronized void leave(PresentedToken token) {
        List.of(ALL, organisation(token), client(token))
                .forEach(key -> counts.computeIfPresent(key, (any, count) -> count == 1 ? null : count - 1));
    }

    private int count(String key) {
        return counts.getOrDefault(key, 0);
    }

    /** One that comes while the process stops is told so at once, with the number to go on from. */
    void add(OpenStream stream) {
        streams.add(stream);
        if (closing) stream.end(CLOSING);
    }

    /** Ends all streams, and each that is still opened. */
    void close() {
        closing = true;
        streams.forEach(stream -> stream.end(CLOSING));
    }

    void remove(OpenStream stream) {
        streams.remove(stream);
    }

    Collection<OpenStream> all() {
        return streams;
    }

    private static String organisation(PresentedToken token) {
        return "organisation " + token.actor().organisation();
    }

    private static String client(PresentedToken token) {
        return "client " + token.actor().employer() + " " + token.actor().person() + " " + token.client();
    }
}
