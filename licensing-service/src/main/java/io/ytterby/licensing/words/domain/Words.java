package io.ytterby.licensing.words.domain;

/** The same sentence in English and in Chinese; both come with every answer, so a page picks and never translates. */
public record Words(String en, String zh) {
    /** Both followed by what the other says. */
    public Words then(Words more) {
        return new Words(en + " " + more.en, zh + more.zh);
    }
}
