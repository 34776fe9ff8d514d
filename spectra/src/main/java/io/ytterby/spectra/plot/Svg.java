package io.ytterby.spectra.plot;

/** Writes the few words of SVG that a plot needs. Text is escaped, numbers are rounded to a tenth of a pixel. */
final class Svg {
    private static final int LONGEST_TEXT = 600;

    private final StringBuilder out = new StringBuilder(64 * 1024);

    /** Markup of this package's own making, never a word of a file. */
    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg number(double value) {
        long tenths = Math.round(value * 10);
        out.append(tenths / 10);
        if (tenths % 10 != 0) out.append('.').append(Math.abs(tenths % 10));
        return this;
    }

    /** Words that came from anywhere: cut, escaped, and without what XML cannot hold. */
    Svg text(String words) {
        words.codePoints().limit(LONGEST_TEXT).filter(Svg::mayStand).forEach(this::escaped);
        return this;
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        raw("<path class=\"").raw(style).raw("\" d=\"M").number(x1).raw(" ").number(y1);
        return raw("L").number(x2).raw(" ").number(y2).raw("\"/>\n");
    }

    Svg label(String style, double x, double y, String words) {
        raw("<text class=\"")
                .raw(style)
                .raw("\" x=\"")
                .number(x)
                .raw("\" y=\"")
                .number(y)
                .raw("\">");
        return text(words).raw("</text>\n");
    }

    private static boolean mayStand(int character) {
        return character >= 0x20
                && !(character >= 0x7f && character < 0xa0)
                && !(character >= 0xd800 && character < 0xe000)
                && (character & 0xfffe) != 0xfffe;
    }

    private void escaped(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(character);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
