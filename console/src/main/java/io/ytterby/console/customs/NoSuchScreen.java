package io.ytterby.console.customs;

import io.ytterby.console.api.Refusal;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.util.List;

/** What an address that means nothing is answered with. */
final class NoSuchScreen {
    private NoSuchScreen() {}

    static Refusal in(Language language) {
        return new Refusal(
                404,
                "not-found",
                Words.say(language, "frame.not_found_title"),
                Words.say(language, "frame.not_found_detail"),
                List.of(),
                null,
                null);
    }
}
