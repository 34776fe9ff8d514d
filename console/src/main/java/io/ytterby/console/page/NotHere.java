package io.ytterby.console.page;

import io.ytterby.console.api.Refusal;
import io.ytterby.console.api.RefusedException;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.util.List;

/** An address that means nothing, told as a page: the same for what was never there and for what is not theirs to see. */
public final class NotHere {
    private NotHere() {}

    public static RefusedException said(Language language) {
        return new RefusedException(new Refusal(
                404,
                "not-found",
                Words.say(language, "frame.not_found_title"),
                Words.say(language, "frame.not_found_detail"),
                List.of(),
                null,
                null));
    }
}
