package io.ytterby.gramcodes.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads URNs of GS1 keys: {@code urn:epc:id:}, {@code urn:epc:class:} and {@code urn:epc:idpat:} with the serial open. */
final class EpcUrnReader {
    private static final int LONGEST = 400;
    private static final String ANY = "*";
    private static final Pattern ESCAPED = Pattern.compile("([!')(*+,.0-9:;=A-Za-z_-]|%[0-9A-Fa-f]{2})+");

    /** How a field is written: how many characters it may have, and of which set. */
    private record Field(int most, Component.Charset charset) {}

    private static final Field SERIAL = new Field(20, Component.Charset.CSET_82);
    private static final Field LONG_SERIAL = new Field(28, Component.Charset.CSET_82);
    private static final Field ASSET = new Field(16, Component.Charset.CSET_82);
    private static final Field DOCUMENT = new Field(17, Component.Charset.CSET_82);
    private static final Field NUMBER = new Field(12, Component.Charset.DIGITS);
    private static final Field REFERENCE = new Field(30, Component.Charset.CSET_82);
    private static final Field PART = new Field(30, Component.Charset.CSET_39);

    private EpcUrnReader() {}

    static Optional<DigitalLink> read(String urn) {
        if (urn.length() > LONGEST || !urn.startsWith("urn:epc:")) return Optional.empty();
        var words = urn.split(":", 5);
        if (words.length != 5) return Optional.empty();
        return switch (words[2]) {
            case "id" -> link(instance(words[3], words[4]));
            case "class" -> words[3].equals("lgtin") ? link(gtin(words[4], "10", SERIAL)) : Optional.empty();
            case "idpat" ->
                words[4].endsWith("." + ANY)
                        ? link(pattern(words[3], words[4].substring(0, words[4].length() - 2)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<AiValue> instance(String scheme, String body) {
        return switch (scheme) {
            case "sgtin" -> gtin(body, "21", SERIAL);
            case "upui" -> gtin(body, "235", LONG_SERIAL);
            case "itip" -> piece(body, true);
            case "sscc" -> one("00", number(parts(body, 2), 17, true));
            case "sgln" -> location(body);
            case "pgln" -> one("417", number(parts(body, 2), 12, false));
            case "gsrn" -> one("8018", number(parts(body, 2), 17, false));
            case "gsrnp" -> one("8017", number(parts(body, 2), 17, false));
            case "gsin" -> one("402", number(parts(body, 2), 16, false));
            case "grai" -> serialised("8003", "0", body, ASSET);
            case "gdti" -> serialised("253", "", body, DOCUMENT);
            case "sgcn" -> serialised("255", "", body, NUMBER);
            case "giai" -> one("8004", joined(parts(body, 2), REFERENCE));
            case "ginc" -> one("401", joined(parts(body, 2), REFERENCE));
            case "cpi" -> component(body);
            default -> List.of();
        };
    }

    /** A class of things: the instance's URN with a star for its serial. */
    private static List<AiValue> pattern(String scheme, String body) {
        var two = parts(body, 2);
        return switch (scheme) {
            case "sgtin", "upui" -> one("01", number(two, 13, true));
            case "itip" -> piece(body, false);
            case "grai" -> one("8003", number(two, 12, false).map(key -> "0" + key));
            case "gdti" -> one("253", number(two, 12, false));
            case "sgcn" -> one("255", number(two, 12, false));
            case "cpi" -> one("8010", joined(two, PART));
            default -> List.of();
        };
    }

    private static List<AiValue> gtin(String body, String ai, Field field) {
        var parts = parts(body, 3);
        return parts.size() < 3 ? List.of() : two("01", number(parts, 13, true), ai, text(parts.get(2), field));
    }

    private static List<AiValue> piece(String body, boolean instance) {
        var parts = parts(body, instance ? 5 : 4);
        if (parts.size() < (instance ? 5 : 4)) return List.of();
        var count = parts.get(2) + parts.get(3);
        if (!(parts.get(2).length() == 2 && parts.get(3).length() == 2 && digits(count))) return List.of();
        var key = number(parts, 13, true).map(gtin -> gtin + count);
        return instance ? two("8006", key, "21", text(parts.get(4), SERIAL)) : one("8006", key);
    }

    private static List<AiValue> location(String body) {
        var parts = parts(body, 3);
        if (parts.size() < 3) return List.of();
        var key = number(parts, 12, false);
        return parts.get(2).equals("0") ? one("414", key) : two("414", key, "254", text(parts.get(2), SERIAL));
    }

    private static List<AiValue> component(String body) {
        var parts = parts(body, 3);
        if (parts.size() < 3) return List.of();
        return two("8010", joined(parts.subList(0, 2), PART), "8011", text(parts.get(2), NUMBER));
    }

    private static List<AiValue> serialised(String ai, String before, String body, Field field) {
        var parts = parts(body, 3);
        if (parts.size() < 3) return List.of();
        return one(
                ai,
                number(parts, 12, false)
                        .flatMap(key -> text(parts.get(2), field).map(serial -> before + key + serial)));
    }

    private static List<String> parts(String body, int most) {
        return List.of(body.split("\\.", most));
    }

    /** Prefix and reference together, with the check digit; the reference's first digit goes before, if the key has an indicator. */
    private static Optional<String> number(List<String> parts, int digits, boolean indicator) {
        if (parts.size() < 2 || !isPrefix(parts.get(0)) || !digits(parts.get(1))) return Optional.empty();
        var prefix = parts.get(0);
        var reference = parts.get(1);
        if (prefix.length() + reference.length() != digits) return Optional.empty();
        return Optional.of(CheckDigit.append(
                indicator ? reference.charAt(0) + prefix + reference.substring(1) : prefix + reference));
    }

    private static Optional<String> joined(List<String> parts, Field field) {
        if (parts.size() < 2 || !isPrefix(parts.get(0))) return Optional.empty();
        var left = new Field(field.most() - parts.get(0).length(), field.charset());
        return text(parts.get(1), left).map(reference -> parts.get(0) + reference);
    }

    private static Optional<String> text(String escaped, Field field) {
        if (!ESCAPED.matcher(escaped).matches()) return Optional.empty();
        return PercentCoding.decode(escaped, false)
                .filter(text -> text.length() <= field.most() && field.charset().holds(text));
    }

    private static boolean isPrefix(String text) {
        return text.length() >= CompanyPrefixes.SHORTEST && text.length() <= CompanyPrefixes.LONGEST && digits(text);
    }

    private static boolean digits(String text) {
        return Component.Charset.DIGITS.holds(text);
    }

    private static List<AiValue> one(String ai, Optional<String> value) {
        return value.map(found -> List.of(new AiValue(ai, found))).orElse(List.of());
    }

    private static List<AiValue> two(String ai, Optional<String> value, String other, Optional<String> second) {
        var both = new ArrayList<>(one(ai, value));
        both.addAll(one(other, second));
        return both.size() == 2 ? both : List.of();
    }

    private static Optional<DigitalLink> link(List<AiValue> path) {
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new DigitalLink(DigitalLink.CANONICAL_STEM, path, List.of()));
    }
}
