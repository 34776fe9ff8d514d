package io.ytterby.gramcodes.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of an application identifier's value: so many characters of one set, with rules for what they say. */
record Component(Charset charset, int min, int max, boolean optional, List<ContentRule> rules) {

    /** The character sets of the GS1 General Specifications. */
    enum Charset {
        DIGITS("0123456789"),
        CSET_82("!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"),
        CSET_39("#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        BASE64_URL("-0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

        private final String characters;

        Charset(String characters) {
            this.characters = characters;
        }

        boolean holds(String text) {
            return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
        }

        /** The place of a character in its set, as the GMN's check characters count it; -1 if it has none. */
        int placeOf(char character) {
            return characters.indexOf(character);
        }
    }

    /** Reads {@code N13,csum,gcppos1}, {@code X..20} or {@code [N3],iso3166}. */
    static Component parse(String text) {
        var parts = text.split(",", -1);
        var size = parts[0];
        boolean optional = size.startsWith("[");
        if (optional) size = size.substring(1, size.length() - 1);
        var length = size.substring(1);
        boolean upTo = length.startsWith("..");
        int max = Integer.parseInt(upTo ? length.substring(2) : length);
        var rules = new ArrayList<ContentRule>();
        for (int i = 1; i < parts.length; i++) rules.add(ContentRule.named(parts[i]));
        return new Component(charsetOf(size.charAt(0)), upTo ? 1 : max, max, optional, List.copyOf(rules));
    }

    /** @return what is wrong with it, or empty */
    Optional<String> fault(String text, boolean withRules) {
        if (text.length() < min || text.length() > max) return Optional.of("has the wrong length");
        if (!charset.holds(text)) return Optional.of("has a character that is not allowed there");
        if (!withRules) return Optional.empty();
        return rules.stream()
                .filter(rule -> !rule.holdsFor(text))
                .findFirst()
                .map(rule -> "breaks the rule " + rule.dictionaryName());
    }

    private static Charset charsetOf(char letter) {
        return switch (letter) {
            case 'N' -> Charset.DIGITS;
            case 'X' -> Charset.CSET_82;
            case 'Y' -> Charset.CSET_39;
            case 'Z' -> Charset.BASE64_URL;
            default -> throw new IllegalArgumentException("no such character set: " + letter);
        };
    }
}
