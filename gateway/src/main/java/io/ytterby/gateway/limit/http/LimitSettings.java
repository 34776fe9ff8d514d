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

    /** For one client on one kind of route, by the kind's name in gateway/traffic.json, beside its allowance for all. */
    Map<String, Rate> routes();

    /** Requests of one organisation in one day of Asia/Shanghai, all its people together. */
    @WithDefault("5000000")
    long organisationPerDay();

    /** Places in the table of clients, sixteen bytes each; a client that has rested needs none. */
    @WithDefault("1000000")
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
