package io.ytterby.inspection.port.rest;

import io.ytterby.inspection.port.domain.Age;
import io.ytterby.inspection.port.domain.Backlog;
import io.ytterby.inspection.port.domain.LaneCount;
import java.util.List;
import java.util.Locale;

/**
 * What waits at a port as one picture: a bar for each lane, its parts the ages, as long as there are containers. The
 * numbers are written beside the bars and in the description, so nothing hangs on a colour.
 */
final class BacklogPicture {
    private static final int WIDTH = 640;
    private static final int LEFT = 90;
    private static final int BAR = 440;
    private static final int TOP = 50;
    private static final int ROW = 36;
    private static final int HEIGHT = 24;
    /** From young to old; told apart also without colour, by their lightness. */
    private static final List<String> COLOURS = List.of("#d9e8f5", "#9ec5e8", "#f2c14e", "#e07a3f", "#8c1c13");

    private final Backlog board;
    private final StringBuilder svg = new StringBuilder(4_096);

    private BacklogPicture(Backlog board) {
        this.board = board;
    }

    static String of(Backlog board) {
        return new BacklogPicture(board).draw();
    }

    private String draw() {
        int height = TOP + ROW * (board.lanes().size() + 1) + 20;
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " aria-labelledby=\"t d\" font-family=\"sans-serif\" font-size=\"13\">",
                WIDTH,
                height,
                WIDTH,
                height));
        svg.append(String.format(
                Locale.ROOT,
                "<title id=\"t\">Backlog of %s</title>",
                board.port().value()));
        svg.append(String.format(Locale.ROOT, "<desc id=\"d\">%s</desc>", description()));
        svg.append(String.format(Locale.ROOT, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height));
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"10\" y=\"24\" font-size=\"16\">%s: %d containers of %d declarations wait</text>",
                board.port().value(),
                board.containers(),
                board.declarations()));
        long longest = Math.max(
                1, board.lanes().stream().mapToLong(LaneCount::contained).max().orElse(1));
        for (int row = 0; row < board.lanes().size(); row++) bar(board.lanes().get(row), TOP + row * ROW, longest);
        legend(TOP + board.lanes().size() * ROW + 10);
        return svg.append("</svg>\n").toString();
    }

    /** Parts begin and end where their sums come to, so that rounding leaves no gap and no bar outgrows its place. */
    private void bar(LaneCount lane, int y, long longest) {
        svg.append(String.format(Locale.ROOT, "<text x=\"10\" y=\"%d\">%s</text>", y + 17, lane.lane()));
        long before = 0;
        for (var age : Age.values()) {
            long count = lane.containers().getOrDefault(age, 0L);
            long from = before * BAR / longest;
            before += count;
            long to = before * BAR / longest;
            if (count > 0)
                svg.append(String.format(
                        Locale.ROOT,
                        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#333333\"/>",
                        LEFT + from,
                        y,
                        Math.max(1, to - from),
                        HEIGHT,
                        COLOURS.get(age.ordinal())));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\">%d</text>",
                LEFT + before * BAR / longest + 8,
                y + 17,
                lane.contained()));
    }

    private void legend(int y) {
        int x = LEFT;
        for (var age : Age.values()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\" stroke=\"#333333\"/>",
                    x,
                    y,
                    COLOURS.get(age.ordinal())));
            svg.append(String.format(
                    Locale.ROOT, "<text x=\"%d\" y=\"%d\">%s days</text>", x + 18, y + 11, escaped(age.label())));
            x += 105;
        }
    }

    private String description() {
        var text = new StringBuilder("As of " + board.asOf() + ".");
        for (var lane : board.lanes()) {
            text.append(' ').append(lane.lane()).append(": ").append(lane.contained());
            lane.containers().forEach((age, count) -> {
                if (count > 0)
                    text.append(", ").append(age.label()).append(" days ").append(count);
            });
            text.append('.');
        }
        return escaped(text.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
