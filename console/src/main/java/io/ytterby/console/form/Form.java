package io.ytterby.console.form;

import io.ytterby.console.api.Refusal;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, and what was wrong with it. A form that was refused comes back with all of it.
 *
 * @param values the first value of each field
 * @param all every value of each field: ticked boxes
 * @param refusal why it was not taken; null if it was not sent yet
 * @param errors the words beside each field that is wrong
 */
public record Form(
        Map<String, String> values,
        Map<String, List<String>> all,
        @Nullable Refusal refusal,
        Map<String, String> errors) {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    public static final Form EMPTY = new Form(Map.of(), Map.of(), null, Map.of());

    public Form {
        values = Map.copyOf(values);
        all = Map.copyOf(all);
        errors = Map.copyOf(errors);
    }

    public static Form of(MultivaluedMap<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        var all = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, given) -> {
            if (given.isEmpty()) return;
            values.put(name, given.getFirst());
            all.put(name, List.copyOf(given));
        });
        return new Form(values, all, null, Map.of());
    }

    /** A form that begins with these. */
    public static Form with(Map<String, String> values) {
        return new Form(values, Map.of(), null, Map.of());
    }

    /** As typed; empty if nothing was. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Without the blanks around it; empty if nothing else was typed. */
    public Optional<String> typed(String field) {
        return Optional.of(value(field).strip()).filter(text -> !text.isEmpty());
    }

    public List<String> values(String field) {
        return all.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value) || value(field).equals(value);
    }

    /** The words beside the field; empty if it is right. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public boolean isWrong() {
        return refusal != null || !errors.isEmpty();
    }

    /** Its idempotency key, made with the page; empty if it came with none that the API could take. */
    public String key() {
        var sent = value("key");
        return KEY.matcher(sent).matches() ? sent : "";
    }

    /**
     * The key that it goes on with, through a review and back: its own until it is known what became of it, and a new one after a
     * refusal, since what is mended is another request.
     *
     * @param fresh for a form that has none yet, or was refused
     */
    public String keyOr(String fresh) {
        boolean isSettled = refusal != null && refusal.isSettled();
        return isSettled || key().isEmpty() ? fresh : key();
    }

    /** The same as the beginning of another, which has a key of its own. */
    public Form anew() {
        var begun = new LinkedHashMap<>(values);
        begun.remove("key");
        return new Form(begun, all, refusal, errors);
    }

    /** Its key for one of several things that it does at once: sent twice, each still counts once. */
    public String keyOf(String thing) {
        return UUID.nameUUIDFromBytes((key() + thing).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * The same, refused.
     *
     * @param fields which field of the form each pointer of the API means; one that is not there is told above the form
     */
    public Form refused(Refusal why, Map<String, String> fields) {
        var wrong = new LinkedHashMap<String, String>();
        for (var error : why.wrong()) {
            var field = fields.get(error.pointer());
            wrong.put(field == null ? error.pointer() : field, error.detail());
        }
        return new Form(values, all, why, wrong);
    }

    /** The same with a field that is wrong before anybody was asked. */
    public Form wrong(String field, String words) {
        var wrong = new LinkedHashMap<>(errors);
        wrong.put(field, words);
        return new Form(values, all, refusal, wrong);
    }
}
