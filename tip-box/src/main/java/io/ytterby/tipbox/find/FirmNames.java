package io.ytterby.tipbox.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of firms in a shape in which two that mean the same are mostly the same. It leaves the last word standing: a name
 * that is nothing but a legal form stays what it is.
 */
public final class FirmNames {
    /** Of how many words the longest name is that is looked for in a text. */
    public static final int MOST_WORDS = 6;

    private static final int LONGEST_TEXT = 200_000;
    /** Of a Chinese name, in characters: a place, a word or two, a trade. */
    private static final int LONGEST_CHINESE = 20;

    private static final int SHORTEST_CHINESE = 4;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FORMS = Set.of(
            "ltd",
            "limited",
            "co",
            "company",
            "corp",
            "corporation",
            "inc",
            "incorporated",
            "llc",
            "llp",
            "plc",
            "gmbh",
            "ag",
            "kg",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "ab",
            "oy",
            "as",
            "pte",
            "pty",
            "sdn",
            "bhd",
            "pcl",
            "public",
            "jsc",
            "ooo",
            "the");
    private static final List<String> CHINESE_FORMS = List.of("股份有限公司", "有限责任公司", "有限公司", "公司");

    private FirmNames() {}

    /** {@code "Siam Antimony Co., Ltd."} and {@code "SIAM ANTIMONY"} are the same; empty if there is no letter in it. */
    public static String canonical(String name) {
        var words = words(name);
        int end = words.size();
        while (end > 1 && FORMS.contains(words.get(end - 1))) end--;
        int start = 0;
        while (start < end - 1 && words.get(start).equals("the")) start++;
        var joined = String.join(" ", words.subList(start, end));
        for (var form : CHINESE_FORMS)
            if (joined.length() > form.length() && joined.endsWith(form))
                return joined.substring(0, joined.length() - form.length());
        return joined;
    }

    /** Every run of one to six words of a text, canonical: what a name that somebody has declared is looked for in. */
    public static Set<String> candidates(String text) {
        var words = words(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        var found = new LinkedHashSet<String>();
        for (int start = 0; start < words.size(); start++)
            for (int count = 1; count <= MOST_WORDS && start + count <= words.size(); count++)
                found.add(String.join(" ", words.subList(start, start + count)));
        return found;
    }

    /**
     * Names that a form of law ends, as a text has them: {@code "drums of Siam Antimony Co., Ltd."} names {@code siam antimony}
     * and {@code antimony}, since nobody knows where the name begins. Words in small letters are not part of a name.
     */
    public static Set<String> named(String text) {
        var found = new LinkedHashSet<String>();
        var plain = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        var run = new ArrayList<String>();
        for (var word : NOT_A_WORD.split(plain, -1)) {
            if (word.isEmpty()) continue;
            var small = words(word).stream().findFirst().orElse("");
            if (FORMS.contains(small)) {
                for (int from = Math.max(0, run.size() - MOST_WORDS); from < run.size(); from++)
                    found.add(String.join(" ", run.subList(from, run.size())));
                run.clear();
            } else if (small.isEmpty() || Character.isLowerCase(word.codePointAt(0))) {
                run.clear();
            } else {
                run.add(small);
            }
        }
        for (var form : CHINESE_FORMS)
            for (int at = plain.indexOf(form); at > 0; at = plain.indexOf(form, at + 1))
                for (int from = at - 1; from >= Math.max(0, at - LONGEST_CHINESE); from--) {
                    if (!Character.isLetterOrDigit(plain.charAt(from))) break;
                    if (at - from >= SHORTEST_CHINESE) found.add(canonical(plain.substring(from, at) + form));
                }
        return found;
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        for (var word : NOT_A_WORD.split(plain, -1)) if (!word.isEmpty()) words.add(word);
        return words;
    }
}
