package io.ytterby.licensing.screening.domain;

/** Writes any script in Latin letters. */
@FunctionalInterface
public interface Romanisation {
    /**
     * @param text in any script
     * @return the same in ASCII letters as far as that goes; Chinese characters as toneless pinyin, a blank between two
     */
    String latin(String text);

    /**
     * @param text with Chinese characters
     * @return the same in simplified ones
     */
    default String simplified(String text) {
        return text;
    }
}
