package io.ytterby.licensing.figures.db;

import io.ytterby.licensing.figures.domain.Dimension;

/** How rows of cases and of licences come to their groups. The text is ours alone: nothing of a request is in it. */
final class Grouping {
    private static final String ELEMENTS =
            " LEFT JOIN unnest(CAST(:codes AS text[]), CAST(:elements AS text[])) AS e(code, element) ON e.code = ";

    private Grouping() {}

    /** @param at the instant that decides on the month, as SQL */
    static String ofCase(Dimension by, String at) {
        return switch (by) {
            case ELEMENT -> "coalesce(e.element, 'OTHER')";
            case DESTINATION -> "a.destination";
            case MONTH -> month(at);
            case QUEUE -> "coalesce(q.queue, 'NONE')";
            case KIND -> "a.licence_kind";
        };
    }

    static String joinedToCase(Dimension by) {
        return switch (by) {
            case ELEMENT -> " JOIN application_good g ON g.application = a.id" + ELEMENTS + "g.control_code";
            case QUEUE -> " LEFT JOIN case_desk q ON q.application = a.id";
            case DESTINATION, MONTH, KIND -> "";
        };
    }

    /** Of lines {@code n} of licences {@code l}. */
    static String ofLicence(Dimension by, String at) {
        return switch (by) {
            case ELEMENT -> "coalesce(e.element, 'OTHER')";
            case DESTINATION -> "l.destination";
            case MONTH -> month(at);
            case QUEUE -> "coalesce(q.queue, 'NONE')";
            case KIND -> "l.kind";
        };
    }

    static String joinedToLicence(Dimension by) {
        return switch (by) {
            case ELEMENT -> ELEMENTS + "n.control_code";
            case QUEUE -> " LEFT JOIN case_desk q ON q.application = l.application";
            case DESTINATION, MONTH, KIND -> "";
        };
    }

    private static String month(String at) {
        return "to_char(" + at + ", 'YYYY-MM')";
    }

    /** An instant's legal day and hour. */
    static String legal(String instant) {
        return instant + " AT TIME ZONE 'Asia/Shanghai'";
    }
}
