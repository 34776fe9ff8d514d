package io.ytterby.console.session.domain;

import java.util.regex.Pattern;

/** A way back into the console, and nowhere else: no address from outside decides where a person is sent. */
public final class LocalPath {
    public static final String HOME = "/console";

    private static final int LONGEST = 1_000;
    private static final Pattern WITHIN = Pattern.compile("/console(?:[/?][\\x21-\\x7e&&[^\\\\]]*)?");

    private LocalPath() {}

    /** The path if it is one of the console's own, the home page else. */
    public static String orHome(String path) {
        return path.length() <= LONGEST
                        && WITHIN.matcher(path).matches()
                        && !path.contains("//")
                        && !path.contains("..")
                ? path
                : HOME;
    }
}
