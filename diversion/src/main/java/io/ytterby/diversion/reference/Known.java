package io.ytterby.diversion.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A context of tables that are known whole. */
public final class Known implements Context {
    private final Map<String, Permit> permits = new HashMap<>();
    private final Map<String, Permit> replacements = new HashMap<>();
    private final Owners owners;
    private final Facts facts;
    private final Map<String, String> lists = new HashMap<>();
    private final String version;
    private final Prices prices;
    private final Limits limits;
    private final Pulls pulls;

    /** Without a market and limits. */
    public Known(
            String version,
            Collection<Permit> permits,
            Collection<Ownership> owners,
            Collection<NodeFact> facts,
            Map<String, String> listed) {
        this(version, permits, owners, facts, listed, NO_PRICES, NO_PULLS, NO_LIMITS);
    }

    /** @param listed the list's name by a firm's name */
    public Known(
            String version,
            Collection<Permit> permits,
            Collection<Ownership> owners,
            Collection<NodeFact> facts,
            Map<String, String> listed,
            Prices prices,
            Pulls pulls,
            Limits limits) {
        this.prices = prices;
        this.pulls = pulls;
        this.limits = limits;
        this.version = version;
        for (var permit : permits) {
            this.permits.put(permit.id(), permit);
            if (permit.replaces() != null) replacements.put(permit.replaces(), permit);
        }
        this.owners = new Owners(owners);
        this.facts = new Facts(facts);
        listed.forEach((name, list) -> lists.put(name.toUpperCase(Locale.ROOT), list));
    }

    @Override
    public @Nullable Permit permit(String id) {
        return permits.get(id);
    }

    @Override
    public @Nullable Permit replacement(String id) {
        return replacements.get(id);
    }

    @Override
    public boolean knowsPermits() {
        return !permits.isEmpty();
    }

    @Override
    public Owners owners() {
        return owners;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public @Nullable String listed(String name) {
        return lists.isEmpty() ? null : lists.get(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public Prices prices() {
        return prices;
    }

    @Override
    public Pulls pulls() {
        return pulls;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public String version() {
        return version;
    }
}
