package io.ytterby.gramcodes.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A GS1 Digital Link, uncompressed: what it names, and what it says besides.
 *
 * @param stem scheme, host and whatever stands before the key: {@code https://id.gs1.org}
 * @param path the primary key, then its qualifiers in the standard's order
 * @param attributes the identifiers of the query, in their order
 */
public record DigitalLink(String stem, List<AiValue> path, List<AiValue> attributes) implements DigitalLinkReading {
    /** The stem of canonical links. */
    public static final String CANONICAL_STEM = "https://id.gs1.org";

    public DigitalLink {
        if (path.isEmpty()) throw new IllegalArgumentException("a Digital Link has a primary key");
        path = List.copyOf(path);
        attributes = List.copyOf(attributes);
    }

    /** Reads a link as the standard has it today. */
    public static DigitalLinkReading parse(String uri) {
        return parse(uri, Leniency.NONE);
    }

    public static DigitalLinkReading parse(String uri, Leniency leniency) {
        return new DigitalLinkReader(leniency).read(uri);
    }

    /**
     * The link that says what an element string says.
     *
     * @param elements as they were scanned; the first that can be a key is the key, equal ones count once
     * @return empty if there is no key, or one of the rest may not stand in a link
     */
    public static Optional<DigitalLink> of(String stem, List<AiValue> elements) {
        return DigitalLinkWriter.link(stem.endsWith("/") ? stem.substring(0, stem.length() - 1) : stem, elements);
    }

    /** The primary key. */
    public AiValue key() {
        return path.get(0);
    }

    /** The value of an identifier of the path, decoded. */
    public Optional<String> inPath(String ai) {
        return path.stream()
                .filter(one -> one.ai().equals(ai))
                .map(AiValue::value)
                .findFirst();
    }

    /** All it says as an element string, with {@code ^} where a symbol has FNC1: {@code ^0109520123456788^10ABC}. */
    public String elementString() {
        var all = new ArrayList<>(path);
        all.addAll(attributes);
        return ElementString.write(all);
    }

    /** The link as text. */
    public String uri() {
        var text = new StringBuilder(stem);
        for (var part : path) text.append('/').append(part.ai()).append('/').append(PercentCoding.path(part.value()));
        char before = '?';
        for (var attribute : attributes) {
            text.append(before).append(attribute.ai()).append('=').append(PercentCoding.query(attribute.value()));
            before = '&';
        }
        return text.toString();
    }

    /**
     * The canonical link of what is named, at its finest: without host, query, consumer product variant, and without the
     * lot where a serial number says more. Two names of one thing have the same.
     */
    public String canonical() {
        var text = new StringBuilder(CANONICAL_STEM);
        finest().forEach(part ->
                text.append('/').append(part.ai()).append('/').append(PercentCoding.canonical(part.value())));
        return text.toString();
    }

    private Stream<AiValue> finest() {
        boolean serial = inPath("21").isPresent() || inPath("235").isPresent();
        return path.stream()
                .filter(part -> !part.ai().equals("22") && !(serial && part.ai().equals("10")));
    }
}
