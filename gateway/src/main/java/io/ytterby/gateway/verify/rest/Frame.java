package io.ytterby.gateway.verify.rest;

/**
 * What all pages have around them.
 *
 * @param title in the language of the page
 * @param otherUrl the page in the other language
 */
public record Frame(
        Language language,
        String title,
        String brand,
        String skip,
        String otherUrl,
        String otherTag,
        String otherName,
        String about,
        String footer) {
    static Frame of(Language language, String titleKey, String otherUrl) {
        var words = Words.in(language);
        return new Frame(
                language,
                words.text(titleKey),
                words.text("brand"),
                words.text("skip"),
                otherUrl,
                language.other().tag(),
                Words.in(language.other()).text("language"),
                words.text("about"),
                words.text("footer"));
    }

    Words words() {
        return Words.in(language);
    }

    /** For the attribute {@code lang}. */
    public String tag() {
        return language.tag();
    }

    /** {@code en} or {@code zh}. */
    public String code() {
        return language.code();
    }

    /** A text by its key, for the templates. */
    public String say(String key) {
        return words().text(key);
    }
}
