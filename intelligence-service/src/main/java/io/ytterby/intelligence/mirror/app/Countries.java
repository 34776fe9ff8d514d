package io.ytterby.intelligence.mirror.app;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries as tables write them, as their two letters. */
final class Countries {
    private static final Map<String, String> TWO_LETTERS = known();

    private Countries() {}

    /** Two letters where the name, or its two or three letters, is known; else the name as it stands. */
    static String named(String text) {
        return TWO_LETTERS.getOrDefault(text.strip().toLowerCase(Locale.ROOT), text.strip());
    }

    private static Map<String, String> known() {
        var known = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            known.put(code.toLowerCase(Locale.ROOT), code);
            known.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            known.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        // As geological surveys and customs write some of them.
        known.put("burma", "MM");
        known.put("russian federation", "RU");
        known.put("turkey", "TR");
        known.put("viet nam", "VN");
        known.put("hong kong", "HK");
        known.put("usa", "US");
        known.put("united states of america", "US");
        known.put("czech republic", "CZ");
        return Map.copyOf(known);
    }
}
