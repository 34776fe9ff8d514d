package io.ytterby.gateway.trust.app;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.credentials.verify.Verifier;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the root vouches for, verified when it came.
 *
 * @param statusAsOf when the oldest of its status lists was signed: what it says is as old as that at most
 */
public record Trusted(Bundle bundle, Verifier verifier, Optional<Instant> statusAsOf) {
    static Trusted of(Bundle bundle) {
        var published = bundle.statusLists().stream().flatMap(Trusted::publishedAt);
        return new Trusted(bundle, new Verifier(bundle), published.min(Instant::compareTo));
    }

    private static Stream<Instant> publishedAt(String list) {
        try {
            return Stream.ofNullable(
                    StatusList.of(CompactJws.parse(list).payload()).publishedAt());
        } catch (RefusedException noList) {
            return Stream.empty();
        }
    }
}
