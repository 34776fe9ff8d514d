package io.ytterby.inspection.selectivity.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kit.problem.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that is being read. What is wrong is noted with its JSON pointer, and something harmless is
 * answered, so that one reading finds everything.
 */
record JsonAt(String pointer, @Nullable JsonNode node, List<FieldError> errors) {
    private static final int MOST = 10_000;

    static JsonAt root(JsonNode document) {
        return new JsonAt("", document, new ArrayList<>());
    }

    boolean isAbsent() {
        return node == null || node.isNull() || node.isMissingNode();
    }

    /** The member of that name; absent if there is none. */
    JsonAt at(String name) {
        var member = node == null || !node.isObject() ? null : node.get(name);
        return new JsonAt(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), member, errors);
    }

    /** That it is an object with no other members than these. */
    void isObjectOf(String... allowed) {
        if (node == null || !node.isObject()) {
            wrong("must be an object.");
            return;
        }
        var names = Set.of(allowed);
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) at(name).wrong("is not a field here; these are: " + String.join(", ", allowed));
        });
    }

    String text(int longest) {
        var text = node == null ? null : node.textValue();
        if (text == null || text.isBlank()) return wrong("must be a text.", "");
        return text.length() <= longest ? text : wrong("must have at most " + longest + " characters.", "");
    }

    long whole(long least, long most) {
        if (node != null && node.isIntegralNumber() && node.canConvertToLong()) {
            long number = node.longValue();
            if (number >= least && number <= most) return number;
        }
        return wrong("must be a whole number, " + least + " to " + most + ".", least);
    }

    /** A decimal string. */
    BigDecimal share(BigDecimal least, BigDecimal most) {
        var range = "must be a decimal in quotes, \"" + least + "\" to \"" + most + "\".";
        var text = node == null ? null : node.textValue();
        if (text == null || !text.matches("[0-9](\\.[0-9]{1,6})?")) return wrong(range, least);
        var share = new BigDecimal(text);
        return share.compareTo(least) < 0 || share.compareTo(most) > 0 ? wrong(range, least) : share;
    }

    LocalDate day() {
        var text = node == null ? null : node.textValue();
        try {
            if (text != null) return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            // said below
        }
        return wrong("must be a day such as 2026-11-22.", LocalDate.EPOCH);
    }

    <E extends Enum<E>> E oneOf(Class<E> type, List<E> allowed) {
        for (var one : allowed) if (node != null && one.name().equals(node.textValue())) return one;
        return wrong("must be one of " + allowed + ".", allowed.getFirst());
    }

    Set<String> texts(int longest) {
        var all = new LinkedHashSet<String>();
        each(MOST, entry -> all.add(entry.text(longest)));
        if (all.isEmpty()) wrong("must have at least one entry.");
        return all;
    }

    void each(int most, Consumer<JsonAt> entry) {
        if (node == null || !node.isArray()) {
            wrong("must be a list.");
            return;
        }
        if (node.size() > most) {
            wrong("must have at most " + most + " entries.");
            return;
        }
        for (int i = 0; i < node.size(); i++) entry.accept(new JsonAt(pointer + "/" + i, node.get(i), errors));
    }

    void members(BiConsumer<String, JsonAt> member) {
        if (isAbsent()) return;
        if (node == null || !node.isObject()) {
            wrong("must be an object.");
            return;
        }
        if (node.size() > MOST) {
            wrong("must have at most " + MOST + " fields.");
            return;
        }
        node.fieldNames().forEachRemaining(name -> member.accept(name, at(name)));
    }

    void wrong(String what) {
        if (errors.size() < 100) errors.add(new FieldError(pointer, what));
    }

    <T> T wrong(String what, T instead) {
        wrong(what);
        return instead;
    }
}
