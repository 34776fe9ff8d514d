package io.ytterby.certification.exchange.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.certification.exchange.domain.Finding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an object one by one, and tells what is wrong with each instead of giving up. */
public final class Fields {
    /** What is written down of a text; more is told and left out. */
    public static final int LONGEST = 10_000;

    private static final int MOST_ITEMS = 100;
    private static final int MOST_DIGITS = 40;
    private static final int LAST_YEAR = 9_999;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,40}(?:\\.[0-9]{1,40})?");

    private final JsonNode node;
    private final String pointer;
    private final List<Finding> findings;

    public Fields(JsonNode node, String pointer, List<Finding> findings) {
        this.node = node;
        this.pointer = pointer;
        this.findings = findings;
    }

    /** The fields of an object in this one; null if there is none. */
    public @Nullable Fields child(String name) {
        var child = node.path(name);
        if (child.isObject()) return new Fields(child, pointer + "/" + name, findings);
        if (!child.isMissingNode()) tell(name, "must be an object.");
        return null;
    }

    /** The objects of a list. */
    public List<Fields> children(String name) {
        var children = new ArrayList<Fields>();
        for (var item : items(name)) {
            if (item.isObject()) children.add(new Fields(item, pointer + "/" + name, findings));
            else tell(name, "must hold objects.");
        }
        return children;
    }

    /** The same where it must be there. */
    public @Nullable Fields neededChild(String name) {
        if (node.path(name).isMissingNode()) tell(name, "is missing.");
        return child(name);
    }

    public @Nullable String text(String name) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (value.isTextual() && value.textValue().length() <= LONGEST && storable(value.textValue()))
            return value.textValue();
        tell(name, "must be a text of at most " + LONGEST + " characters.");
        return null;
    }

    /** Empty and told if it is not there. */
    public String neededText(String name) {
        var text = text(name);
        if (text == null || text.isEmpty()) tell(name, "is missing.");
        return text == null ? "" : text;
    }

    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var item : items(name)) {
            if (item.isTextual() && !item.textValue().isEmpty() && storable(item.textValue()))
                texts.add(item.textValue());
            else tell(name, "must hold texts.");
        }
        return texts;
    }

    /** The same, told if there is none. */
    public List<String> neededTexts(String name) {
        var texts = texts(name);
        if (texts.isEmpty()) tell(name, "is missing.");
        return texts;
    }

    /** One text or several: events name one product so or so. */
    public List<String> oneOrMore(String name) {
        return node.path(name).isTextual() ? List.of(node.path(name).textValue()) : texts(name);
    }

    private List<JsonNode> items(String name) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return List.of();
        if (!value.isArray() || value.size() > MOST_ITEMS) {
            tell(name, "must be a list of at most " + MOST_ITEMS + ".");
            return List.of();
        }
        var items = new ArrayList<JsonNode>();
        value.forEach(items::add);
        return items;
    }

    /** Decimals are texts; a number is taken digit by digit, and told. */
    public @Nullable BigDecimal decimal(String name) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (value.isTextual() && DECIMAL.matcher(value.textValue()).matches()) return new BigDecimal(value.textValue());
        tell(name, "must be a decimal as a text, such as \"12.5\".");
        if (!value.isNumber()) return null;
        var number = value.decimalValue();
        boolean sane = number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
        return sane ? number : null;
    }

    public @Nullable Boolean flag(String name) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (value.isBoolean()) return value.booleanValue();
        tell(name, "must be true or false.");
        return null;
    }

    public @Nullable Instant instant(String name) {
        var text = text(name);
        if (text == null) return null;
        try {
            var at = OffsetDateTime.parse(text);
            if (at.getYear() > 0 && at.getYear() <= LAST_YEAR) return at.toInstant();
        } catch (DateTimeParseException _) {
            // told below, as a year that nobody means
        }
        tell(name, "must be an instant such as 2026-11-22T08:00:00Z.");
        return null;
    }

    public @Nullable UUID uuid(String name) {
        var text = text(name);
        if (text == null) return null;
        var id = Uuids.read(text);
        if (id == null) tell(name, "must be a UUID.");
        return id;
    }

    public void tell(String name, String detail) {
        findings.add(new Finding(pointer + "/" + name, detail));
    }

    /** PostgreSQL stores neither NUL nor half a surrogate pair. */
    private static boolean storable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
