package io.ytterby.console.export;

import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of an application.
 *
 * @param file null for a new one
 * @param etag of the version that was read; empty for a new one
 */
public record DraftPage(Frame frame, @Nullable Application file, Form form, String etag) {
    public String action() {
        return file == null ? Places.DESK + "/new" : file.page() + "/edit";
    }

    public String back() {
        return file == null ? Places.DESK + "/applications" : file.page();
    }

    public List<Row> parties() {
        return Row.of("party", form);
    }

    public List<Row> goods() {
        return Row.of("good", form);
    }

    public List<String> kinds() {
        return List.of("INDIVIDUAL", "GENERAL", "TEMPORARY");
    }

    public List<String> roles() {
        return List.of("END_USER", "CONSIGNEE", "INTERMEDIATE_CONSIGNEE", "ULTIMATE_END_USER", "THIRD_PARTY");
    }

    public List<String> currencies() {
        return List.of("CNY", "EUR", "USD", "JPY", "GBP");
    }

    public List<String> forms() {
        return Known.FORMS;
    }

    public List<String> stages() {
        return Known.STAGES;
    }

    public List<String> userTypes() {
        return Known.USER_TYPES;
    }

    /** What a choice shows: what was typed, or this to begin with. */
    public boolean chosen(String field, String value, String first) {
        var typed = form.value(field);
        return value.equals(typed.isEmpty() ? first : typed);
    }

    /** What was chosen and is none of these: so that a form never loses it. */
    public String other(String field, List<String> known) {
        var typed = form.value(field);
        return known.contains(typed) ? "" : typed;
    }

    /** The first party of a new application is who uses the goods, the next who gets them. */
    public String role(Row row) {
        return row.number() == 1 ? "END_USER" : "CONSIGNEE";
    }
}
