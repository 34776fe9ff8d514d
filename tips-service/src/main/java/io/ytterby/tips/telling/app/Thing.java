package io.ytterby.tips.telling.app;

/** What others know and a tip may speak of. */
public enum Thing {
    LICENCE,
    DECLARATION,
    LOT,
    CONTAINER,
    GRAM_CODE,
    FIRM
}
