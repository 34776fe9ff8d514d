package io.ytterby.intelligence.entity.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By what entities are found that may be one, or share something: every name, number, address and wire, in one plain shape. */
public final class MatchKeys {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final int SHORTEST_PHONE = 7;

    /** Say what a firm is, never which: "CO" must not make two firms one. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "co",
            "company",
            "corp",
            "corporation",
            "inc",
            "incorporated",
            "limited",
            "llc",
            "ltd",
            "lp",
            "llp",
            "plc",
            "gmbh",
            "ag",
            "sa",
            "sas",
            "srl",
            "bv",
            "nv",
            "oy",
            "ab",
            "as",
            "pte",
            "pty",
            "sdn",
            "bhd",
            "kk",
            "jsc",
            "ooo",
            "public",
            "private",
            "de",
            "cv",
            "the",
            "and");

    private MatchKeys() {}

    /** One key. */
    public record Key(Kind kind, String text) {}

    /** What a key is made of. */
    public enum Kind {
        IDENTIFIER,
        NAME,
        ADDRESS,
        PHONE,
        EMAIL
    }

    public static Set<Key> of(Profile profile) {
        var keys = new LinkedHashSet<Key>();
        for (var identifier : profile.identifiers()) keys.add(ofIdentifier(identifier));
        for (var name : profile.names()) add(keys, Kind.NAME, name(name));
        for (var address : profile.addresses()) add(keys, Kind.ADDRESS, words(address));
        for (var phone : profile.phones()) {
            var digits = NO_DIGIT.matcher(phone).replaceAll("");
            if (digits.length() >= SHORTEST_PHONE) add(keys, Kind.PHONE, digits);
        }
        for (var email : profile.emails()) add(keys, Kind.EMAIL, email.strip().toLowerCase(Locale.ROOT));
        return keys;
    }

    public static Key ofIdentifier(Identifier identifier) {
        return new Key(Kind.IDENTIFIER, identifier.kind() + ":" + identifier.value());
    }

    public static Key ofName(String name) {
        return new Key(Kind.NAME, name(name));
    }

    private static void add(Set<Key> keys, Kind kind, String text) {
        if (!text.isEmpty()) keys.add(new Key(kind, text));
    }

    /** Without marks, forms of law and order of words; what is nothing but such keeps all its words. */
    static String name(String name) {
        var all = words(name);
        var telling = Arrays.stream(all.split(" "))
                .filter(word -> !LEGAL_FORMS.contains(word))
                .collect(Collectors.joining(" "));
        return telling.isEmpty() ? all : telling;
    }

    private static String words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_WORD.split(plain))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
