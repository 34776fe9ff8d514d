package io.ytterby.epcis.query;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pure identity patterns of the EPC Tag Data Standard, {@code urn:epc:idpat:sgtin:0614141.107346.*}, where a star stands
 * for any value of its field. Both spellings of an identifier are matched: the Digital Link and the URN that has none.
 */
final class IdentityPattern {

    /** Check digits come last in the key; which digit it is does not matter to a pattern. */
    private static final String CHECK = "\\d";

    /** Schemes whose second field begins with the indicator or extension digit that the key begins with. */
    private static final Map<String, String> INDICATED =
            Map.of("sgtin", "01", "sscc", "00", "upui", "01", "itip", "8006");

    private static final Map<String, String> PLAIN = Map.of(
            "sgln", "414", "grai", "8003", "giai", "8004", "gsrn", "8018", "gsrnp", "8017", "gdti", "253", "sgcn",
            "255");

    private IdentityPattern() {}

    static EpcPattern read(String asked) {
        var rest = asked.replaceFirst("^urn:epc:id(?:pat)?:", "");
        int colon = rest.indexOf(':');
        if (colon < 0) return new EpcPattern(asked, asked, null);
        var scheme = rest.substring(0, colon);
        var fields = List.of(rest.substring(colon + 1).split("\\.", -1));
        var urn = "urn:epc:id:" + Pattern.quote(scheme) + ":"
                + fields.stream().map(IdentityPattern::any).collect(Collectors.joining("\\."));
        return new EpcPattern(
                asked, canonical(scheme, fields, asked), Pattern.compile(urn + "|" + link(scheme, fields)));
    }

    private static String link(String scheme, List<String> fields) {
        if (fields.size() < 2) return "(?!)";
        if (INDICATED.containsKey(scheme)) return indicated(scheme, fields);
        var key = PLAIN.get(scheme);
        return key == null ? "(?!)" : plain(scheme, key, fields);
    }

    /** {@code 01/ + indicator + company + item + check / 21/ + serial}. */
    private static String indicated(String scheme, List<String> fields) {
        var second = fields.get(1);
        var indicator = second.equals("*") ? "\\d" : Pattern.quote(second.substring(0, Math.min(1, second.length())));
        var item = second.equals("*") ? "\\d*" : Pattern.quote(second.substring(Math.min(1, second.length())));
        var company = fields.get(0).equals("*") ? "\\d+" : Pattern.quote(fields.get(0));
        var key = "https://id\\.gs1\\.org/" + INDICATED.get(scheme) + "/" + indicator + company + item + CHECK;
        return switch (scheme) {
            case "sgtin" -> key + (fields.size() > 2 ? "/21/" + any(fields.get(2)) : "(?:/21/[^/]+)?");
            case "upui" -> key + (fields.size() > 2 ? "/235/" + any(fields.get(2)) : "(?:/235/[^/]+)?");
            default -> key + "(?:/.*)?";
        };
    }

    private static String plain(String scheme, String ai, List<String> fields) {
        var company = fields.get(0).equals("*") ? "\\d+" : Pattern.quote(fields.get(0));
        var item = any(fields.get(1));
        var key = "https://id\\.gs1\\.org/" + ai + "/" + (scheme.equals("grai") ? "0" : "") + company + item;
        return switch (scheme) {
            case "giai" -> key;
            case "sgln" -> key + CHECK + extension(fields);
            case "gsrn", "gsrnp" -> key + CHECK;
            default -> key + CHECK + (fields.size() > 2 ? any(fields.get(2)) : ".*");
        };
    }

    /** An SGLN without an extension has a zero in its URN and nothing in its link. */
    private static String extension(List<String> fields) {
        if (fields.size() < 3 || fields.get(2).equals("*")) return "(?:/254/[^/]+)?";
        return fields.get(2).equals("0") ? "" : "/254/" + Pattern.quote(fields.get(2));
    }

    private static String any(String field) {
        return field.equals("*") ? "[^./]+" : Pattern.quote(field);
    }

    /** With all but the last field given, the family's link; else the pattern itself. */
    private static String canonical(String scheme, List<String> fields, String asked) {
        boolean wholeKey = scheme.equals("sgtin")
                && fields.size() == 3
                && !fields.get(0).equals("*")
                && !fields.get(1).equals("*");
        return wholeKey ? EpcUris.canonical("urn:epc:id:sgtin:" + fields.get(0) + "." + fields.get(1) + ".0") : asked;
    }
}
