package io.ytterby.spectra.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Numbers as they go into JSON: six significant digits, for more would claim what no detector knows. */
public final class Rounded {
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private Rounded() {}

    /** @return the number without needless zeros, or null if it is NaN or infinite, which JSON cannot say */
    public static @Nullable BigDecimal of(double value) {
        if (!Double.isFinite(value)) return null;
        var rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 && rounded.precision() - rounded.scale() <= 15 ? rounded.setScale(0) : rounded;
    }

    /** Puts the number, or leaves the field out if there is no number to put. */
    public static void put(ObjectNode node, String field, double value) {
        var rounded = of(value);
        if (rounded != null) node.set(field, DecimalNode.valueOf(rounded));
    }

    /** Puts the number, or null if nobody knows it: a reader then sees that the field exists. */
    public static void putKnown(ObjectNode node, String field, @Nullable Double value) {
        node.set(field, value == null ? NullNode.instance : node(value));
    }

    /** @return the numbers in their order, null where there is none */
    public static ArrayNode array(double... values) {
        var array = JsonNodeFactory.instance.arrayNode(values.length);
        for (double each : values) array.add(node(each));
        return array;
    }

    private static JsonNode node(double value) {
        var rounded = of(value);
        return rounded == null ? NullNode.instance : DecimalNode.valueOf(rounded);
    }
}
