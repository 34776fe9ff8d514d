package io.ytterby.kit.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of sentence.
 *
 * @param english with a group for each place
 * @param places what stands in each group: a number, in square brackets where it is looked up itself
 * @param wordsOfItsOwn how many characters of it are always the same
 */
record Sentence(Pattern english, List<String> places, String chinese, int wordsOfItsOwn) {
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}|\\[\\d\\]");

    static Sentence of(String english, String chinese) {
        var expression = new StringBuilder();
        var places = new ArrayList<String>();
        int own = 0;
        int after = 0;
        for (var place : PLACE.matcher(english).results().toList()) {
            expression
                    .append(Pattern.quote(english.substring(after, place.start())))
                    .append("(.+?)");
            own += place.start() - after;
            after = place.end();
            places.add(place.group());
        }
        own += english.length() - after;
        if (own == 0) throw new IllegalArgumentException("it would be every sentence: " + english);
        expression.append(Pattern.quote(english.substring(after)));
        var used = PLACE.matcher(chinese).results().map(MatchResult::group).toList();
        if (!places.containsAll(used) || !used.containsAll(places))
            throw new IllegalArgumentException("not the same places: " + english + " / " + chinese);
        return new Sentence(Pattern.compile(expression.toString(), Pattern.DOTALL), List.copyOf(places), chinese, own);
    }

    /** @param within says what stands in a place that is looked up; empty if that is not known, and then the whole is not */
    Optional<String> inChinese(String sentence, Function<String, Optional<String>> within) {
        var found = english.matcher(sentence);
        if (!found.matches()) return Optional.empty();
        var put = new ArrayList<String>();
        for (int i = 0; i < places.size(); i++) {
            var part = found.group(i + 1);
            var said = places.get(i).startsWith("[") ? within.apply(part) : Optional.of(part);
            if (said.isEmpty()) return Optional.empty();
            put.add(said.get());
        }
        return Optional.of(PLACE.matcher(chinese)
                .replaceAll(place -> Matcher.quoteReplacement(put.get(places.indexOf(place.group())))));
    }
}
