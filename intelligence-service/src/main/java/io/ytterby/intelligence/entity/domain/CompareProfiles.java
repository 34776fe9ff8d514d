package io.ytterby.intelligence.entity.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether two entities may be one, and what they share. A name alone is never much: many firms are called alike. */
public final class CompareProfiles {
    /** The most that a name brings by itself. */
    public static final int NAME_ALONE = 4_000;

    private static final int ALL = 10_000;
    private static final int IDENTIFIER = 9_500;
    private static final int SUPPORT = 2_000;
    private static final int OTHER_COUNTRY = -2_000;

    private CompareProfiles() {}

    /** What was found, with its reasons, and what it rests on. */
    public record Likeness(Candidate.Kind kind, int points, List<String> reasons, String evidence) {
        public Likeness {
            reasons = List.copyOf(reasons);
        }
    }

    /** Whether they may be one. Empty if neither a number nor a name says so. */
    public static Optional<Likeness> same(Profile one, Profile other) {
        if (one.kind() != other.kind()) return Optional.empty();
        var shared = shared(one, other);
        var numbers = of(shared, MatchKeys.Kind.IDENTIFIER);
        var names = of(shared, MatchKeys.Kind.NAME);
        if (numbers.isEmpty() && names.isEmpty()) return Optional.empty();
        var reasons = new ArrayList<String>();
        int points = numbers.isEmpty() ? NAME_ALONE : IDENTIFIER;
        numbers.forEach(number -> reasons.add("Both have " + number + "."));
        names.forEach(name -> reasons.add("Both are called \"" + name + "\"."));
        for (var kind : List.of(MatchKeys.Kind.ADDRESS, MatchKeys.Kind.PHONE, MatchKeys.Kind.EMAIL))
            for (var text : of(shared, kind)) {
                points += SUPPORT;
                reasons.add("Both have the " + word(kind) + " \"" + text + "\".");
            }
        var country = one.country();
        if (country != null && other.country() != null && !country.equals(other.country())) {
            points += OTHER_COUNTRY;
            reasons.add("One is in " + country + ", the other in " + other.country() + ".");
        }
        if (reasons.size() == 1 && numbers.isEmpty()) reasons.add("Nothing but the name says so.");
        return Optional.of(new Likeness(Candidate.Kind.SAME_AS, Math.clamp(points, 0, ALL), reasons, evidence(shared)));
    }

    /** What they share, one by one; nothing where one of them serves many. */
    public static List<Likeness> shares(Profile one, Profile other) {
        if (one.servesMany() || other.servesMany()) return List.of();
        var shared = shared(one, other);
        var found = new ArrayList<Likeness>();
        add(found, shared, MatchKeys.Kind.ADDRESS, Candidate.Kind.SHARES_ADDRESS);
        add(found, shared, MatchKeys.Kind.PHONE, Candidate.Kind.SHARES_PHONE);
        add(found, shared, MatchKeys.Kind.EMAIL, Candidate.Kind.SHARES_EMAIL);
        return found;
    }

    private static void add(
            List<Likeness> found, Set<MatchKeys.Key> shared, MatchKeys.Kind kind, Candidate.Kind candidate) {
        var texts = of(shared, kind);
        if (texts.isEmpty()) return;
        var reasons = texts.stream()
                .map(text -> "Both have the " + word(kind) + " \"" + text + "\".")
                .toList();
        found.add(new Likeness(candidate, ALL, reasons, String.join("|", texts)));
    }

    private static Set<MatchKeys.Key> shared(Profile one, Profile other) {
        var keys = MatchKeys.of(one);
        keys.retainAll(MatchKeys.of(other));
        return keys;
    }

    private static Set<String> of(Set<MatchKeys.Key> keys, MatchKeys.Kind kind) {
        return keys.stream()
                .filter(key -> key.kind() == kind)
                .map(MatchKeys.Key::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String evidence(Set<MatchKeys.Key> keys) {
        return keys.stream().map(key -> key.kind() + "=" + key.text()).sorted().collect(Collectors.joining("|"));
    }

    private static String word(MatchKeys.Kind kind) {
        return switch (kind) {
            case ADDRESS -> "address";
            case PHONE -> "telephone";
            case EMAIL -> "mail address";
            case IDENTIFIER -> "number";
            case NAME -> "name";
        };
    }
}
