package io.ytterby.gateway.limit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.ytterby.gateway.limit.domain.Allowance;
import java.util.Map;

/** How much each client may ask. Read at start; docs/guide/limits.md explains it to clients. */
@ConfigMapping(prefix = "gateway.limit")
public interface LimitSettings {
    /** For a person with a token. */
    Rate person();

    /** For an address that sends no token, or a bad one. */
    Rate address();

    /** People with an allowance of their own, by the token's {@code sub}: load tests, a partner's system. */
    Map<String, Rate> people();

    /** Clients remembered at once; the one not seen for longest is forgotten, and begins anew. */
    @WithDefault("50000")
    int clients();

    /** A rate and a burst. */
    interface Rate {
        int perSecond();

        int burst();

        default Allowance allowance() {
            return new Allowance(perSecond(), burst());
        }
    }
}
