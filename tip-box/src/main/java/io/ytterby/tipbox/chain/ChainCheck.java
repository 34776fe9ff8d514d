package io.ytterby.tipbox.chain;

import java.util.List;
import java.util.Optional;

/** Goes along the whole chain. */
public final class ChainCheck {
    private ChainCheck() {}

    /**
     * Where a chain is broken.
     *
     * @param seq of the first link that is not what was chained
     */
    public record Broken(long seq, String why) {}

    /**
     * @param links all of them, in order, from the first
     * @return empty if nothing was changed, dropped, added or moved
     */
    public static Optional<Broken> of(List<Link> links) {
        var previous = Link.genesis();
        long expected = 1;
        for (var link : links) {
            if (link.seq() != expected)
                return Optional.of(
                        new Broken(expected, "link " + expected + " is missing; " + link.seq() + " stands there"));
            if (!link.follows(previous))
                return Optional.of(
                        new Broken(expected, "link " + expected + " is not what was chained after the one before"));
            previous = link.hash();
            expected++;
        }
        return Optional.empty();
    }
}
