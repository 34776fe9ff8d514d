package io.ytterby.diversion.mirror;

import java.util.List;
import java.util.Set;

/** One line of a table, read by the name of its columns. */
record Line(int number, List<String> cells, List<String> header) {
    /** How tables write that something is not told. */
    private static final Set<String> UNSAID = Set.of("", "NA", "N/A", "XX", "W", "null", "..");

    private static final Set<String> NOTHING = Set.of("-", "\u2014", "\u2013");
    private static final double MOST = 1e15;

    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String column;
        private final String says;

        Unreadable(String column, String says) {
            super(says);
            this.column = column;
            this.says = says;
        }

        String column() {
            return column;
        }

        String says() {
            return says;
        }
    }

    String text(String column) throws Unreadable {
        var text = cell(column);
        if (text.isEmpty() || text.length() > 100) throw new Unreadable(column, "1 to 100 characters are needed.");
        return text;
    }

    String hs(String column) throws Unreadable {
        var digits = cell(column).replace(".", "");
        if (!digits.matches("[0-9]{4,10}")) throw new Unreadable(column, "A code of goods has 4 to 10 digits.");
        return digits;
    }

    /** A number at least 0, or NaN where the table does not tell. */
    double number(String column) throws Unreadable {
        var text = cell(column).replace(",", "");
        if (UNSAID.contains(text)) return Double.NaN;
        if (NOTHING.contains(text)) return 0;
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && number <= MOST) return number;
        } catch (NumberFormatException none) {
            throw new Unreadable(column, "This is no number: " + shown(text) + ".");
        }
        throw new Unreadable(column, "A number is 0 to 10^15: " + shown(text) + ".");
    }

    /** A mass; 0 beside a value above 0 is a mass that nobody wrote down. */
    double mass(String column, String value) throws Unreadable {
        double mass = number(column);
        return mass == 0 && number(value) > 0 ? Double.NaN : mass;
    }

    /** 2025-03, 202503 or 2025-03-31, as months since 1970. */
    int period(String column) throws Unreadable {
        var text = cell(column);
        if (!text.matches("(19|20)[0-9]{2}-?(0[1-9]|1[0-2])(-[0-9]{2})?"))
            throw new Unreadable(column, "A month is written 2025-03 or 202503.");
        var digits = text.replace("-", "");
        return months(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)));
    }

    int month(String year, String month) throws Unreadable {
        return months(whole(year, 1900, 2099), whole(month, 1, 12));
    }

    int whole(String column, int least, int most) throws Unreadable {
        var text = cell(column);
        if (text.matches("[0-9]{1,4}")) {
            int whole = Integer.parseInt(text);
            if (whole >= least && whole <= most) return whole;
        }
        throw new Unreadable(column, "A whole number from " + least + " to " + most + " is needed.");
    }

    private static int months(int year, int month) {
        return (year - 1970) * 12 + month - 1;
    }

    private String cell(String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    private static String shown(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
