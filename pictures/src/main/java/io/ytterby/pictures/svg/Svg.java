package io.ytterby.pictures.svg;

import io.ytterby.pictures.Caption;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one SVG. Elements are closed in the order they were opened; every value is escaped, so words that came from
 * anywhere stay words. What comes out is well-formed XML that stands alone, and may stand inside a page of HTML.
 */
public final class Svg {
    private static final int LONGEST_TEXT = 600;
    private static final int LEAST_ROOM = 60;

    /** Where words begin, stand or end. */
    public enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    private final StringBuilder out = new StringBuilder(16 * 1024);
    private final Deque<String> open = new ArrayDeque<>();

    private Svg() {}

    /**
     * A chart as wide as its room: positions across are per cent, letters keep their size.
     *
     * @param kind the class beside {@code pic}, such as {@code pic-bars}
     * @param height pixels
     * @param more further attributes of the root, name and value in turn
     */
    public static Svg chart(String kind, Caption caption, int height, String... more) {
        var svg = new Svg();
        svg.start("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "pic " + kind, "id", caption.id());
        svg.attributes("width", "100%", "height", String.valueOf(height), "role", "img");
        return svg.caption(caption, more);
    }

    /** A drawing of its own size, with links in it: a group, since an image may hold no links (ARIA in HTML). */
    public static Svg drawing(String kind, Caption caption, int width, int height, String... more) {
        var svg = new Svg();
        svg.start("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "pic " + kind, "id", caption.id());
        svg.attributes("width", String.valueOf(width), "height", String.valueOf(height));
        svg.attributes("viewBox", "0 0 " + width + " " + height, "role", "group");
        return svg.caption(caption, more);
    }

    private Svg caption(Caption caption, String... more) {
        boolean described = !caption.description().isBlank();
        String title = caption.id() + "-t";
        String description = caption.id() + "-d";
        attributes("aria-labelledby", title);
        if (described) attributes("aria-describedby", description);
        attributes(more);
        out.append('>');
        open("title", "id", title).text(caption.title()).close();
        if (described)
            open("desc", "id", description).text(caption.description()).close();
        return this;
    }

    /** @param attributes name and value in turn */
    public Svg open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        return this;
    }

    /** An element with nothing in it. */
    public Svg leaf(String name, String... attributes) {
        start(name, attributes);
        open.pop();
        out.append("/>");
        return this;
    }

    public Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** A piece of the picture whose curves are drawn on 1,000 by {@code height} units and stretched to the room there is. */
    public Svg openPlane(double top, int height) {
        return open(
                "svg",
                "class",
                "pic-plane",
                "x",
                "0",
                "y",
                number(top),
                "width",
                "100%",
                "height",
                String.valueOf(height),
                "viewBox",
                "0 0 1000 " + height,
                "preserveAspectRatio",
                "none");
    }

    /** A curve whose line keeps its width however far it is stretched. */
    public Svg curve(String style, CharSequence path) {
        return leaf("path", "class", style, "d", path.toString(), "vector-effect", "non-scaling-stroke");
    }

    public Svg line(String style, String x1, double y1, String x2, double y2) {
        return leaf("line", "class", style, "x1", x1, "y1", number(y1), "x2", x2, "y2", number(y2));
    }

    public Svg box(String style, String x, double y, String width, double height) {
        return leaf("rect", "class", style, "x", x, "y", number(y), "width", width, "height", number(height));
    }

    /** @param x pixels or per cent, as {@link #number} and {@link #share} write them */
    public Svg words(String style, String x, double y, Anchor anchor, String words) {
        if (anchor == Anchor.START) open("text", "class", style, "x", x, "y", number(y));
        else open("text", "class", style, "x", x, "y", number(y), "text-anchor", anchor.word);
        return text(words).close();
    }

    /**
     * Words from the left that leave room for others at the right. Where they must be cut for a narrow picture they are
     * written twice: a style sheet shows {@code pic-narrow} where it is narrow and {@code pic-wide} elsewhere.
     *
     * @param taken what the words at the right and what stands before take of the width, in pixels
     */
    public Svg fitted(String style, String x, double y, String words, double taken) {
        var narrow = Letters.cut(words, Math.max(LEAST_ROOM, Letters.NARROW - taken));
        if (narrow.equals(words)) return words(style, x, y, Anchor.START, words);
        words(style + " pic-narrow", x, y, Anchor.START, narrow);
        return words(style + " pic-wide", x, y, Anchor.START, Letters.cut(words, Letters.WIDE - taken));
    }

    public Svg text(String words) {
        escaped(words, LONGEST_TEXT);
        return this;
    }

    /** @return the whole document; every element that was opened is closed */
    public String done() {
        while (!open.isEmpty()) close();
        return out.toString();
    }

    /** @return a tenth of a pixel is fine enough, and short */
    public static String number(double value) {
        long tenths = Math.round(value * 10);
        if (tenths % 10 == 0) return String.valueOf(tenths / 10);
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths % 10);
    }

    /** @return a share of the width, held between nothing and all: {@code 12.35%} */
    public static String share(double ofOne) {
        long hundredths = Math.round(Math.clamp(Double.isNaN(ofOne) ? 0 : ofOne, 0, 1) * 10_000);
        var cents = hundredths % 100;
        return hundredths / 100 + (cents == 0 ? "" : "." + (cents < 10 ? "0" : "") + cents) + "%";
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        open.push(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escaped(attributes[i + 1], Integer.MAX_VALUE);
            out.append('"');
        }
    }

    private void escaped(String words, int most) {
        words.codePoints().filter(Svg::mayStand).limit(most).forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(character);
            }
        });
    }

    /** What XML cannot hold, and what steers a terminal or turns the direction of writing, is left out. */
    private static boolean mayStand(int character) {
        return character >= 0x20
                && !(character >= 0x7f && character < 0xa0)
                && !(character >= 0xd800 && character < 0xe000)
                && !(character >= 0x202a && character <= 0x202e)
                && !(character >= 0x2066 && character <= 0x2069)
                && (character & 0xfffe) != 0xfffe;
    }
}
