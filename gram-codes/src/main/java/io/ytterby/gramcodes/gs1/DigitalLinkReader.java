package io.ytterby.gramcodes.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rightmost key of the path, its qualifiers and the query, and checks each value. */
final class DigitalLinkReader {
    private static final int LONGEST = 4_096;
    private static final int MOST = 64;
    private static final String URI_CHARACTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%";
    private static final String NEVER_IN_A_HOST = "_~?#@!$&'()*+,;=%";
    private static final Map<String, String> SHORT_NAMES = Map.ofEntries(
            Map.entry("cpid", "8010"),
            Map.entry("cpsn", "8011"),
            Map.entry("cpv", "22"),
            Map.entry("gcn", "255"),
            Map.entry("gdti", "253"),
            Map.entry("giai", "8004"),
            Map.entry("ginc", "401"),
            Map.entry("gln", "414"),
            Map.entry("glnx", "254"),
            Map.entry("gmn", "8013"),
            Map.entry("grai", "8003"),
            Map.entry("gsin", "402"),
            Map.entry("gsrn", "8018"),
            Map.entry("gsrnp", "8017"),
            Map.entry("gtin", "01"),
            Map.entry("itip", "8006"),
            Map.entry("lot", "10"),
            Map.entry("party", "417"),
            Map.entry("refno", "8020"),
            Map.entry("ser", "21"),
            Map.entry("srin", "8019"),
            Map.entry("sscc", "00"));

    private final Leniency leniency;

    DigitalLinkReader(Leniency leniency) {
        this.leniency = leniency;
    }

    DigitalLinkReading read(String uri) {
        try {
            return link(uri);
        } catch (Fault fault) {
            return new DigitalLinkReading.Malformed(fault.sentence);
        }
    }

    private DigitalLink link(String uri) throws Fault {
        if (uri.length() > LONGEST) throw new Fault("The link is longer than 4096 characters.");
        if (!uri.chars().allMatch(c -> URI_CHARACTERS.indexOf(c) >= 0))
            throw new Fault("The link has a character that no URI has.");
        int path = pathOf(uri);
        int fragment = uri.indexOf('#', path);
        var whole = fragment < 0 ? uri : uri.substring(0, fragment);
        int question = whole.indexOf('?', path);
        var query = question < 0 ? "" : whole.substring(question + 1);
        var before = question < 0 ? whole : whole.substring(0, question);
        var parts = before.substring(path + 1).split("/", -1);
        int key = keyAmong(parts);
        var named = values(parts, key);
        var attributes = attributes(query);
        Sequence.check(named, attributes);
        return new DigitalLink(stem(before.substring(0, path), parts, key), named, attributes);
    }

    private static int pathOf(String uri) throws Fault {
        int scheme = uri.startsWith("https://") || uri.startsWith("HTTPS://")
                ? 8
                : uri.startsWith("http://") || uri.startsWith("HTTP://") ? 7 : 0;
        if (scheme == 0) throw new Fault("A Digital Link begins with https:// or http://.");
        int path = uri.indexOf('/', scheme);
        if (path <= scheme) throw new Fault("The link needs a host and a path.");
        if (uri.substring(scheme, path).chars().anyMatch(c -> NEVER_IN_A_HOST.indexOf(c) >= 0))
            throw new Fault("The host has a character that no host has.");
        return path;
    }

    private static String stem(String origin, String[] parts, int key) {
        return origin + (key == 0 ? "" : "/" + String.join("/", List.of(parts).subList(0, key)));
    }

    /** Backwards in pairs, so that a stem that looks like an identifier does no harm. */
    private int keyAmong(String[] parts) throws Fault {
        for (int at = parts.length - 2; at >= 0; at -= 2) {
            var found = definition(parts[at]);
            if (found.isEmpty()) break;
            if (found.get().key()) return at;
        }
        throw new Fault("The path has no GS1 key: /01/… for a GTIN, /00/… for an SSCC.");
    }

    private Optional<AiDefinition> definition(String name) {
        var ai = leniency.shortNames() ? SHORT_NAMES.getOrDefault(name, name) : name;
        var known = SyntaxDictionary.find(ai);
        boolean may = leniency.unknownIdentifiers() && ai.matches("[0-9]{2,4}");
        return known.isEmpty() && may ? Optional.of(AiDefinition.unknown(ai)) : known;
    }

    private List<AiValue> values(String[] parts, int key) throws Fault {
        var values = new ArrayList<AiValue>();
        for (int at = key; at < parts.length; at += 2) {
            var definition = definition(parts[at]).orElseThrow();
            values.add(value(definition, parts[at + 1], false));
        }
        return values;
    }

    private List<AiValue> attributes(String query) throws Fault {
        var values = new ArrayList<AiValue>();
        for (var parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals < 1) continue;
            var name = parameter.substring(0, equals);
            // A stranger's parameter is none of ours; a number that is no identifier is a mistake.
            if (!name.chars().allMatch(c -> c >= '0' && c <= '9')) continue;
            var definition = definition(name).orElseThrow(() -> new Fault(name + " is no application identifier."));
            if (!definition.attribute()) throw new Fault(name + " cannot stand in a link's query.");
            values.add(value(definition, parameter.substring(equals + 1), true));
            if (values.size() > MOST) throw new Fault("The link has more than 64 identifiers.");
        }
        return values;
    }

    private AiValue value(AiDefinition definition, String raw, boolean inQuery) throws Fault {
        var ai = definition.ai();
        if (raw.isEmpty()) throw new Fault("(" + ai + ") is empty.");
        var decoded = PercentCoding.decode(raw, inQuery).orElseThrow(() -> new Fault("(" + ai + ") has a NUL."));
        var value = ai.equals("01") && leniency.shortGtins() ? padded(decoded) : decoded;
        var fault = definition.fault(value, !leniency.wrongContent());
        if (fault.isPresent()) throw new Fault("(" + ai + ") " + fault.get() + ".");
        return new AiValue(ai, value);
    }

    private static String padded(String gtin) {
        return switch (gtin.length()) {
            case 8, 12, 13 -> "0".repeat(14 - gtin.length()) + gtin;
            default -> gtin;
        };
    }

    /** Ends the reading; never leaves this class. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1;

        private final String sentence;

        Fault(String sentence) {
            super(sentence, null, false, false);
            this.sentence = sentence;
        }
    }
}
