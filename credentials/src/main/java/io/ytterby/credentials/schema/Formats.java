package io.ytterby.credentials.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The formats that are held to. Others only explain. */
final class Formats {
    private Formats() {}

    static boolean holds(String format, String text) {
        return switch (format) {
            case "uri" -> isUri(text);
            case "date" -> isDate(text);
            case "date-time" -> isInstant(text);
            default -> true;
        };
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isInstant(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
