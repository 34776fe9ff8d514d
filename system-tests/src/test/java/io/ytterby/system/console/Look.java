package io.ytterby.system.console;

/**
 * How somebody looks at a page.
 *
 * @param width of the window, in CSS pixels
 * @param script whether the browser runs scripts
 */
record Look(Language language, int width, boolean dark, boolean script) {
    private static final int DESK = 1280;
    private static final int NARROW = 320;

    /** A desk: wide, light, with script. */
    static Look plain(Language language) {
        return new Look(language, DESK, false, true);
    }

    /** The narrowest that must do (WCAG 1.4.10), or a desk at 400 %; dark, since that is looked at nowhere else. */
    static Look narrowAndDark(Language language) {
        return new Look(language, NARROW, true, true);
    }

    static Look withoutScript(Language language) {
        return new Look(language, DESK, false, false);
    }

    int height() {
        return width == NARROW ? 640 : 900;
    }

    @Override
    public String toString() {
        return language.code() + ", " + width + " px" + (dark ? ", dark" : "") + (script ? "" : ", without script");
    }
}
