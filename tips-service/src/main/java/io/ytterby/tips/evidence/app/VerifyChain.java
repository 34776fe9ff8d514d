package io.ytterby.tips.evidence.app;

import io.ytterby.tipbox.chain.Link;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Goes along the whole chain, some thousand links at a time. */
@Singleton
public class VerifyChain {
    private static final int AT_ONCE = 5_000;

    private final Chain chain;

    VerifyChain(Chain chain) {
        this.chain = chain;
    }

    /**
     * What was found.
     *
     * @param links that are as they were chained
     * @param fault where it is broken; null if it is whole
     */
    public record Found(long links, @Nullable String fault) {}

    public Found verify() {
        var previous = Link.genesis();
        long expected = 1;
        while (true) {
            var some = chain.from(expected, AT_ONCE);
            if (some.isEmpty()) return new Found(expected - 1, null);
            for (var link : some) {
                if (link.seq() != expected || !link.follows(previous))
                    return new Found(
                            expected - 1, "link " + expected + " is not what was chained after the one before");
                previous = link.hash();
                expected++;
            }
        }
    }
}
