package io.ytterby.gramcodes.gs1;

import java.util.HexFormat;
import java.util.Optional;

/** Writes the URN of what a canonical link names, where the length of its company prefix is known. */
final class EpcUrnWriter {
    private static final String ID = "urn:epc:id:";
    private static final String PATTERN = "urn:epc:idpat:";
    private static final String TO_ESCAPE = "\"#%&/<>?";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final CompanyPrefixes prefixes;

    EpcUrnWriter(CompanyPrefixes prefixes) {
        this.prefixes = prefixes;
    }

    Optional<String> write(DigitalLink link) {
        var key = link.key().value();
        return switch (link.key().ai()) {
            case "01" -> gtin(link, key);
            case "8006" -> piece(link, key);
            case "00" -> indicated(key, 17).map(parts -> ID + "sscc:" + parts);
            case "414" ->
                plain(key, 12)
                        .map(parts -> ID + "sgln:" + parts + "."
                                + escaped(link.inPath("254").orElse("0")));
            case "417" -> plain(key, 12).map(parts -> ID + "pgln:" + parts);
            case "8017" ->
                link.path().size() == 1 ? plain(key, 17).map(parts -> ID + "gsrnp:" + parts) : Optional.empty();
            case "8018" ->
                link.path().size() == 1 ? plain(key, 17).map(parts -> ID + "gsrn:" + parts) : Optional.empty();
            case "402" -> plain(key, 16).map(parts -> ID + "gsin:" + parts);
            case "8003" -> serialised("grai", key.substring(1));
            case "253" -> serialised("gdti", key);
            case "255" -> serialised("sgcn", key);
            case "8004" -> open(key).map(parts -> ID + "giai:" + parts);
            case "401" -> open(key).map(parts -> ID + "ginc:" + parts);
            case "8010" ->
                open(key)
                        .map(parts -> link.inPath("8011")
                                .map(serial -> ID + "cpi:" + parts + "." + serial)
                                .orElse(PATTERN + "cpi:" + parts + ".*"));
            default -> Optional.empty();
        };
    }

    private Optional<String> gtin(DigitalLink link, String key) {
        return indicated(key, 13).map(parts -> {
            if (link.inPath("21").isPresent()) return ID + "sgtin:" + parts + serial(link, "21");
            if (link.inPath("235").isPresent()) return ID + "upui:" + parts + serial(link, "235");
            if (link.inPath("10").isPresent()) return "urn:epc:class:lgtin:" + parts + serial(link, "10");
            return PATTERN + "sgtin:" + parts + ".*";
        });
    }

    private Optional<String> piece(DigitalLink link, String key) {
        // A lot of pieces has no URN.
        if (link.inPath("10").isPresent()) return Optional.empty();
        var count = "." + key.substring(14, 16) + "." + key.substring(16);
        return indicated(key.substring(0, 14), 13)
                .map(parts -> link.inPath("21").isPresent()
                        ? ID + "itip:" + parts + count + serial(link, "21")
                        : PATTERN + "itip:" + parts + count + ".*");
    }

    private Optional<String> serialised(String scheme, String key) {
        var serial = key.substring(13);
        return plain(key, 12)
                .map(parts -> serial.isEmpty()
                        ? PATTERN + scheme + ":" + parts + ".*"
                        : ID + scheme + ":" + parts + "." + escaped(serial));
    }

    /** The indicator goes behind the prefix; the check digit falls away. */
    private Optional<String> indicated(String key, int digits) {
        return parted(key.substring(1, digits)).map(parts -> {
            int dot = parts.indexOf('.');
            return parts.substring(0, dot + 1) + key.charAt(0) + parts.substring(dot + 1);
        });
    }

    private Optional<String> plain(String key, int digits) {
        return parted(key.substring(0, digits));
    }

    private Optional<String> open(String key) {
        return parted(key).filter(parts -> !parts.endsWith(".")).map(parts -> {
            int dot = parts.indexOf('.');
            return parts.substring(0, dot + 1) + escaped(parts.substring(dot + 1));
        });
    }

    private Optional<String> parted(String text) {
        var length = prefixes.lengthOf(text);
        if (length.isEmpty() || length.getAsInt() > text.length()) return Optional.empty();
        var prefix = text.substring(0, length.getAsInt());
        return Component.Charset.DIGITS.holds(prefix)
                ? Optional.of(prefix + "." + text.substring(prefix.length()))
                : Optional.empty();
    }

    private static String serial(DigitalLink link, String ai) {
        return "." + escaped(link.inPath(ai).orElseThrow());
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TO_ESCAPE.indexOf(c) >= 0) escaped.append('%').append(HEX.toHexDigits((byte) c));
            else escaped.append(c);
        }
        return escaped.toString();
    }
}
