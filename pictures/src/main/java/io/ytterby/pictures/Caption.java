package io.ytterby.pictures;

import java.util.regex.Pattern;

/**
 * What a picture says to those who do not see it.
 *
 * @param id unique on its page: a lower-case letter, then letters, digits and dashes, at most 40
 * @param title its name in a few words
 * @param description what it shows, in a sentence with its figures; may be empty where a table says it all
 */
public record Caption(String id, String title, String description) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public Caption {
        if (!ID.matcher(id).matches()) throw new IllegalArgumentException("no id of a picture: " + id);
        if (title.isBlank()) throw new IllegalArgumentException("a picture without a title");
    }
}
