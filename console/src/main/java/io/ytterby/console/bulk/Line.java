package io.ytterby.console.bulk;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that somebody ticked.
 *
 * @param id as it is ticked and sent
 * @param name what it is called in the list
 * @param about what else tells it from others
 * @param page where the console shows it
 * @param why it is passed over, in words; null where the act is done to it
 */
public record Line(
        String id,
        String name,
        String about,
        String page,
        @Nullable String why) {
    public boolean isPassedOver() {
        return why != null;
    }
}
