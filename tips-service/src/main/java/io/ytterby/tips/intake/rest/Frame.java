package io.ytterby.tips.intake.rest;

/** What each page has around it. */
public final class Frame {
    private final Words words;
    private final String path;

    private Frame(Words words, String path) {
        this.words = words;
        this.path = path;
    }

    static Frame of(Words words, String path) {
        return new Frame(words, path);
    }

    public String tag() {
        return words.tag();
    }

    public String code() {
        return words.code();
    }

    public String otherTag() {
        return words.other().tag();
    }

    public String otherName() {
        return words.other().say("language");
    }

    /** The same page in the other language; only pages that one comes to without sending anything have one. */
    public String otherUrl() {
        return path + "?lang=" + words.other().code();
    }

    /** A text by its key. */
    public String say(String key) {
        return words.say(key);
    }

    Words words() {
        return words;
    }
}
