package io.ytterby.licensing.screening.domain;

import io.ytterby.licensing.screening.domain.NameToken.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a name ready to be compared: one alphabet, words apart, the legal form aside and never the whole name gone. */
public final class PrepareName {
    private static final Pattern INSIDE_A_WORD = Pattern.compile("['’ʼʻ`´ʹʺ\"]");
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}])(\\p{L}(?:\\.\\p{L})+)\\.?(?![\\p{L}])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern NUMBER_AT_AN_END = Pattern.compile("(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])");
    private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");
    private static final int LONGEST = 400;

    private final Romanisation romanisation;

    public PrepareName(Romanisation romanisation) {
        this.romanisation = romanisation;
    }

    /**
     * @param name in any script; what is beyond 400 characters is left out
     * @throws IllegalArgumentException if it has neither a letter nor a digit
     */
    public PreparedName prepare(String name, EntityType type) {
        var cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        var text = Normalizer.normalize(cut, Normalizer.Form.NFKC);
        var forms = EnumSet.noneOf(LegalForm.class);
        var han = han(text, forms);
        var words = words(han.whole() ? han.text() : text);
        if (words.isEmpty()) words = words(text);
        if (words.isEmpty()) throw new IllegalArgumentException("a name needs a letter or a digit: '" + name + "'");
        var kept = type == EntityType.PERSON ? words : withoutForms(Words.withoutPhrases(words), forms);
        var tokens = kinds(kept.isEmpty() ? words : kept, type);
        return new PreparedName(name, type, tokens, joined(tokens), han.text(), forms);
    }

    private record Han(String text, boolean whole) {}

    /** The Chinese part of a name, its legal form aside. */
    private Han han(String text, EnumSet<LegalForm> forms) {
        var characters = NOT_HAN.matcher(text).replaceAll("");
        if (characters.isEmpty()) return new Han("", false);
        boolean whole = characters.length()
                == BETWEEN_WORDS.matcher(text).replaceAll("").length();
        var simple = romanisation.simplified(characters);
        var form = LegalForms.ofHan(simple);
        if (form.isEmpty() || form.get().getKey().length() == simple.length()) return new Han(simple, whole);
        forms.add(form.get().getValue());
        return new Han(simple.replace(form.get().getKey(), ""), whole);
    }

    private List<String> words(String text) {
        var dotless = DOTTED.matcher(INSIDE_A_WORD.matcher(text).replaceAll(""))
                .replaceAll(found -> abbreviation(found.group(1)));
        var latin = isAscii(dotless) ? dotless : romanisation.latin(dotless);
        var lower = INSIDE_A_WORD.matcher(latin).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(lower)
                .flatMap(word -> Arrays.stream(NUMBER_AT_AN_END.split(word)))
                .flatMap(word -> LegalForms.split(word).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** {@code S.A.} is one word if it is a legal form, else as many initials. */
    private static String abbreviation(String dotted) {
        var joined = dotted.replace(".", "");
        return LegalForms.at(List.of(joined.toLowerCase(Locale.ROOT)), 0).isPresent() || joined.length() > 2
                ? joined
                : dotted.replace('.', ' ');
    }

    private static List<String> withoutForms(List<String> words, EnumSet<LegalForm> forms) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var found = LegalForms.at(words, i);
            if (found.isEmpty()) {
                kept.add(words.get(i));
                continue;
            }
            forms.add(found.get().form());
            i += found.get().words() - 1;
        }
        return kept;
    }

    private static List<NameToken> kinds(List<String> words, EntityType type) {
        var tokens = new ArrayList<NameToken>();
        for (int i = 0; i < words.size(); i++) tokens.add(token(words.get(i), i == words.size() - 1, type));
        return tokens;
    }

    private static NameToken token(String word, boolean last, EntityType type) {
        if (Character.isDigit(word.charAt(0))) return NameToken.of(withoutZeros(word), Kind.NUMBER);
        if (type == EntityType.PERSON) {
            if (word.length() == 1) return NameToken.of(word, Kind.INITIAL);
            if (Words.isFiller(word) || Words.isTitle(word)) return NameToken.of(word, Kind.FILLER);
            return NameToken.of(word, Kind.WORD);
        }
        var digits = last && word.equals("i") ? "1" : Words.digits(word);
        if (digits != null) return NameToken.of(digits, Kind.NUMBER);
        if (Words.isFiller(word)) return NameToken.of(word, Kind.FILLER);
        return word.length() == 1 ? NameToken.of(word, Kind.INITIAL) : NameToken.of(word, Kind.WORD);
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') from++;
        return digits.substring(from);
    }

    private static String joined(List<NameToken> tokens) {
        var all = new StringBuilder();
        for (var token : tokens) if (!token.isFiller()) all.append(token.written());
        if (all.isEmpty()) for (var token : tokens) all.append(token.written());
        return all.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }
}
