package io.ytterby.console.page;

import io.ytterby.console.api.Reading;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many rows of a list one page shows: a hundred to work with, or thousands to look through, filter and print. */
public record Rows(int most) {
    private static final List<Integer> CHOICES = List.of(100, 1_000, 5_000);
    private static final int LAID_OUT = 100;

    /** @param asked as the address has it; the usual hundred where it says nothing, or what there is not */
    public static Rows of(@Nullable String asked) {
        return new Rows(CHOICES.stream()
                .filter(choice -> String.valueOf(choice).equals(asked))
                .findFirst()
                .orElse(CHOICES.getFirst()));
    }

    /** A way to show more or less. */
    public record Choice(String address, int most, boolean isHere) {}

    /**
     * None where a hundred are all there are.
     *
     * @param here the page's address, without {@code rows} and without a place in the list
     */
    public List<Choice> choices(Reading<?> reading, Address here) {
        if (!isMany() && reading.isWhole()) return List.of();
        return CHOICES.stream()
                .map(choice -> new Choice(new Rows(choice).in(here).toString(), choice, choice == most))
                .toList();
    }

    /** How many rows the page has, for its caption; while they are read, at most how many. */
    public Object count(Reading<?> reading, Language language) {
        if (reading.isWhole() || !isMany()) return reading.count();
        return Words.say(language, "frame.rows_up_to", most);
    }

    /**
     * The list: read as far as a hundred rows, or only begun where thousands are asked for, whose page is shown before.
     *
     * @param token where it begins; null for the beginning
     * @throws io.ytterby.console.api.RefusedException if the API refuses the first hundred that were waited for
     */
    public <T> Reading<T> read(Reading.Source<T> source, @Nullable String token) {
        return isMany() ? Reading.begun(source, token, most) : Reading.of(source, token, most);
    }

    public Address in(Address here) {
        return here.with("rows", isMany() ? most : null);
    }

    /** A hundred rows are laid out together, when somebody comes near them: all at once would take the browser a second. */
    static <T> List<List<T>> parts(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += LAID_OUT)
            parts.add(all.subList(from, Math.min(all.size(), from + LAID_OUT)));
        return parts;
    }

    public boolean isMany() {
        return most > CHOICES.getFirst();
    }
}
