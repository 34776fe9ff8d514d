package io.ytterby.licensing.controllist.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.licensing.controllist.domain.AlloyFamily;
import io.ytterby.licensing.controllist.domain.Confidence;
import io.ytterby.licensing.controllist.domain.Measured;
import io.ytterby.licensing.controllist.domain.PartyList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads fields of a law file; a missing or odd field is an error that names it. */
final class Json {
    private final JsonNode node;

    Json(JsonNode node) {
        this.node = node;
    }

    String text(String field) {
        var found = textOrNull(field);
        if (found == null) throw new IllegalArgumentException("the field " + field + " is missing in " + node);
        return found;
    }

    @Nullable
    String textOrNull(String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    @Nullable
    LocalDate dayOrNull(String field) {
        var value = textOrNull(field);
        return value == null ? null : LocalDate.parse(value);
    }

    @Nullable
    BigDecimal decimalOrNull(String field) {
        var value = textOrNull(field);
        return value == null ? null : new BigDecimal(value);
    }

    BigDecimal decimal(String field) {
        return new BigDecimal(text(field));
    }

    boolean flag(String field, boolean otherwise) {
        var value = node.get(field);
        return value == null ? otherwise : value.booleanValue();
    }

    @Nullable
    Boolean flagOrNull(String field) {
        return has(field) ? flag(field, false) : null;
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    <E extends Enum<E>> E word(String field, Class<E> type) {
        return Enum.valueOf(type, text(field).toUpperCase(Locale.ROOT));
    }

    Confidence confidence() {
        return word("confidence", Confidence.class);
    }

    Json part(String field) {
        var value = node.get(field);
        if (value == null) throw new IllegalArgumentException("the field " + field + " is missing in " + node);
        return new Json(value);
    }

    List<Json> parts(String field) {
        var parts = new ArrayList<Json>();
        if (node.has(field)) node.get(field).forEach(one -> parts.add(new Json(one)));
        return parts;
    }

    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        if (node.has(field)) node.get(field).forEach(one -> texts.add(one.asText()));
        return texts;
    }

    Set<String> textSet(String field) {
        return new LinkedHashSet<>(texts(field));
    }

    Set<CountryCode> countries(String field) {
        return setOf(field, CountryCode::new);
    }

    Set<Element> elements(String field) {
        return setOf(field, Json::element);
    }

    /** Families whose spelling is only remembered carry a question mark in the file. */
    List<AlloyFamily> families(String field) {
        return texts(field).stream()
                .map(one -> new AlloyFamily(one.replace("?", "")))
                .toList();
    }

    /** Shares of a declaration, each perhaps with its uncertainty. */
    Map<Element, Measured> measuredShares(String field) {
        var shares = new EnumMap<Element, Measured>(Element.class);
        if (node.has(field))
            node.get(field).properties().forEach(one -> shares.put(element(one.getKey()), measured(one.getValue())));
        return shares;
    }

    @Nullable
    Measured measuredOrNull(String field) {
        return has(field) ? measured(node.get(field)) : null;
    }

    private static Measured measured(JsonNode node) {
        return Measured.parse(
                node.isObject()
                        ? node.path("value").asText() + "±" + node.path("u").asText("0")
                        : node.asText());
    }

    Set<PartyList> partyLists(String field) {
        return setOf(field, Json::partyList);
    }

    static PartyList partyList(String word) {
        return PartyList.valueOf(word.toUpperCase(Locale.ROOT));
    }

    Map<Element, BigDecimal> shares(String field) {
        var shares = new EnumMap<Element, BigDecimal>(Element.class);
        if (node.has(field))
            node.get(field)
                    .properties()
                    .forEach(one -> shares.put(
                            element(one.getKey()), new BigDecimal(one.getValue().asText())));
        return shares;
    }

    Map<String, Set<String>> textSets() {
        var sets = new HashMap<String, Set<String>>();
        node.properties().forEach(one -> sets.put(one.getKey(), textSet(one.getKey())));
        return sets;
    }

    private <T> Set<T> setOf(String field, Function<String, T> read) {
        var found = new LinkedHashSet<T>();
        texts(field).forEach(one -> found.add(read.apply(one)));
        return found;
    }

    static Element element(String symbol) {
        return Element.ofSymbol(symbol)
                .orElseThrow(() -> new IllegalArgumentException("not the symbol of an element: '" + symbol + "'"));
    }
}
