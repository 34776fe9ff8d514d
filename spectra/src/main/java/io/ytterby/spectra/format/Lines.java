package io.ytterby.spectra.format;

import org.jspecify.annotations.Nullable;

/** The lines of a text, whichever line ends it has, even mixed. */
final class Lines {
    private final String text;
    private int at;
    private int number;

    Lines(String text) {
        this.text = text;
    }

    /** @return the next line without its end, or null after the last */
    @Nullable
    String next() {
        if (at >= text.length()) return null;
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        var line = text.substring(at, end);
        at = end + 1;
        if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') at++;
        number++;
        return line;
    }

    /** @return the next line that is not blank, stripped; null after the last */
    @Nullable
    String nextFull() {
        for (var line = next(); line != null; line = next()) if (!line.isBlank()) return line.strip();
        return null;
    }

    int number() {
        return number;
    }

    String place() {
        return "line " + number;
    }
}
