package io.ytterby.console.licensing;

/** Ids as people read them. */
final class Ids {
    private static final int SHOWN = 8;

    private Ids() {}

    static String shortened(String id) {
        return id.length() <= SHOWN ? id : id.substring(id.length() - SHOWN);
    }
}
