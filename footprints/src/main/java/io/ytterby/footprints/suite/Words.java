package io.ytterby.footprints.suite;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a field's name, so that cases of other authors are understood: {@code pcfBlend}, {@code blended_pcf} and {@code
 * footprintOfMix_kgCO2e} are all {@code pcf, blend}. Which field is meant is guessed by name; whether it says the right thing
 * is not: every value must agree to the last digit.
 */
record Words(Set<String> words) {
    private static final Pattern SEAMS =
            Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[a-z0-9])(?=[A-Z][a-z])");
    private static final Set<String> NOISE = Set.of(
            "kg",
            "kgco2e",
            "co2e",
            "tco2e",
            "per",
            "of",
            "the",
            "in",
            "at",
            "by",
            "t",
            "g",
            "mg",
            "weighted",
            "average",
            "mean",
            "value",
            "result",
            "to",
            "from",
            "and",
            "for",
            "is");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("footprint", "pcf"),
            Map.entry("emission", "emissions"),
            Map.entry("blended", "blend"),
            Map.entry("mix", "blend"),
            Map.entry("mixed", "blend"),
            Map.entry("mixture", "blend"),
            Map.entry("fraction", "share"),
            Map.entry("shares", "share"),
            Map.entry("ratio", "share"),
            Map.entry("yield", "recovery"),
            Map.entry("electricity", "power"),
            Map.entry("scope2", "power"),
            Map.entry("sum", "total"),
            Map.entry("anode", "process"),
            Map.entry("reduction", "process"),
            Map.entry("pfcs", "pfc"),
            Map.entry("technology", "technological"),
            Map.entry("tech", "technological"),
            Map.entry("geography", "geographical"),
            Map.entry("geo", "geographical"),
            Map.entry("time", "temporal"),
            Map.entry("temp", "temporal"),
            Map.entry("country", "origin"),
            Map.entry("origins", "origin"));

    Words {
        words = Set.copyOf(words);
    }

    static Words of(String name) {
        var words = new LinkedHashSet<String>();
        for (var seam : SEAMS.split(name, -1)) {
            var word = seam.toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !NOISE.contains(word)) words.add(SAME.getOrDefault(word, word));
        }
        if (words.removeAll(Set.of("primary", "data")) && !words.contains("pds")) {
            words.remove("share");
            words.add("pds");
        }
        return new Words(words);
    }

    /** Of these names the one that has all of these words and the fewest others. */
    static Optional<String> nearest(Collection<String> names, String phrase) {
        var wanted = of(phrase).words;
        return names.stream()
                .filter(name -> of(name).words.containsAll(wanted))
                .min(Comparator.comparingInt(name -> of(name).words.size()));
    }

    /** Of these names the one that has most in common with this one; empty if that is less than half. */
    static Optional<String> alike(Collection<String> names, String name) {
        var wanted = of(name);
        return names.stream()
                .filter(other -> wanted.likeness(of(other)) >= 0.5)
                .max(Comparator.comparingDouble(other -> wanted.likeness(of(other))));
    }

    private double likeness(Words other) {
        var both = new LinkedHashSet<>(words);
        both.retainAll(other.words);
        var either = new LinkedHashSet<>(words);
        either.addAll(other.words);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    static boolean has(String name, String... words) {
        return of(name).words.containsAll(Arrays.asList(words));
    }
}
