package io.ytterby.tipbox.find;

import io.ytterby.gramcodes.GramCode;
import io.ytterby.kernel.ContainerNumber;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a text names. What has a check digit counts only if it is right; what has none counts only after words that
 * say what it is. So what is suggested is nearly always so, and what is missed is an officer's to add.
 */
public final class FindReferences {
    /** Nobody reads more of a text than this for references. */
    private static final int LONGEST_TEXT = 200_000;

    private static final int MOST = 500;

    private static final Pattern CONTAINER =
            Pattern.compile("(?<![A-Z0-9])([A-Z]{3}[UJZ])[ -]?(\\d{3})[ -]?(\\d{3})[ -]?(\\d)(?!\\d)");
    private static final Pattern LICENCE = Pattern.compile("(?<![A-Z0-9])[A-Z]{2}-\\d{4}-\\d{6}(?!\\d)");
    private static final Pattern GRAM = Pattern.compile("(?<![A-Z0-9])(?:[0-9A-Z]-?){19}[0-9A-Z](?![A-Z0-9])");
    /** A long word in capitals is no code, though one of 32 has a good check symbol. */
    private static final int FEWEST_DIGITS = 3;

    private static final Pattern AIR = Pattern.compile("(?<![\\dA-Z-])(\\d{3})[- ](\\d{4})[ ]?(\\d{4})(?![\\d-])");
    private static final Pattern BILL = Pattern.compile(
            "(?:B/?L|BILL OF LADING|提单)(?: ?(?:NO|NUMBER|NR|号|#))?[.:]? ?([A-Z]{4}[A-Z0-9]{6,12})(?![A-Z0-9])");
    private static final Pattern HS = Pattern.compile(
            "(?:HS|HTS|TARIFF|编码)(?: ?(?:CODE|HEADING|NO))?[.:]? ?(\\d{4})[. ]?(\\d{2})(?:[. ]?\\d{2,4})?(?!\\d)");

    private FindReferences() {}

    /** @return what the text names, each once, in the order of kinds */
    public static Set<Reference> in(String text) {
        var upper = (text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text)
                .replace('‐', '-')
                .replace('‑', '-')
                .replace('–', '-')
                .toUpperCase(Locale.ROOT);
        var found = new LinkedHashSet<Reference>();
        containers(upper, found);
        each(LICENCE, upper, found, Reference.Kind.LICENCE);
        grams(upper, found);
        airWaybills(upper, found);
        after(BILL, upper, found, Reference.Kind.BILL_OF_LADING);
        headings(upper, found);
        return found;
    }

    private static void containers(String text, Set<Reference> found) {
        var matcher = CONTAINER.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            var number = matcher.group(1) + matcher.group(2) + matcher.group(3) + matcher.group(4);
            if (isContainer(number)) found.add(new Reference(Reference.Kind.CONTAINER, number));
        }
    }

    private static boolean isContainer(String number) {
        try {
            return new ContainerNumber(number).value().equals(number);
        } catch (IllegalArgumentException wrongDigit) {
            return false;
        }
    }

    private static void grams(String text, Set<Reference> found) {
        var matcher = GRAM.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            var typed = matcher.group();
            boolean word = typed.chars().filter(Character::isDigit).count() < FEWEST_DIGITS;
            if (!word && GramCode.read(typed) instanceof GramCode code)
                found.add(new Reference(Reference.Kind.GRAM_CODE, code.toString()));
        }
    }

    /** The eleventh digit is the seven before it modulo 7 (IATA Resolution 600a). */
    private static void airWaybills(String text, Set<Reference> found) {
        var matcher = AIR.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            var serial = matcher.group(2) + matcher.group(3);
            int check = serial.charAt(7) - '0';
            if (Integer.parseInt(serial.substring(0, 7)) % 7 == check)
                found.add(new Reference(Reference.Kind.AIR_WAYBILL, matcher.group(1) + "-" + serial));
        }
    }

    private static void headings(String text, Set<Reference> found) {
        var matcher = HS.matcher(text);
        while (matcher.find() && found.size() < MOST)
            found.add(new Reference(Reference.Kind.HS_CODE, matcher.group(1) + matcher.group(2)));
    }

    private static void after(Pattern pattern, String text, Set<Reference> found, Reference.Kind kind) {
        var matcher = pattern.matcher(text);
        while (matcher.find() && found.size() < MOST) found.add(new Reference(kind, matcher.group(1)));
    }

    private static void each(Pattern pattern, String text, Set<Reference> found, Reference.Kind kind) {
        var matcher = pattern.matcher(text);
        while (matcher.find() && found.size() < MOST) found.add(new Reference(kind, matcher.group()));
    }
}
