package io.ytterby.intelligence.entity.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is accepted of an entity, and who says so.
 *
 * @param names all of them, in every script; the first is what it is called here
 * @param country two letters; null if it is not known
 * @param roles what it does in trade; what a forwarder or a laboratory shares with others says nothing of them
 */
public record Profile(
        EntityKind kind,
        List<String> names,
        @Nullable String country,
        List<Identifier> identifiers,
        List<String> addresses,
        List<String> phones,
        List<String> emails,
        Set<TradeRole> roles,
        String source) {
    public static final int MOST = 50;

    /** What an entity does in trade. */
    public enum TradeRole {
        PRODUCER,
        EXPORTER,
        CONSIGNEE,
        END_USER,
        BROKER,
        FORWARDER,
        LABORATORY,
        AGENT;

        /** Whether its address and telephone serve many who have nothing to do with one another. */
        public boolean servesMany() {
            return this == FORWARDER || this == LABORATORY || this == AGENT;
        }
    }

    public Profile {
        if (names.isEmpty()) throw new IllegalArgumentException("an entity has a name");
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        roles = Set.copyOf(roles);
    }

    public String name() {
        return names.getFirst();
    }

    boolean servesMany() {
        return roles.stream().anyMatch(TradeRole::servesMany);
    }
}
