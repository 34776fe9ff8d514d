package io.ytterby.epcis.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The families of parameters whose names say a type, a unit or a field: {@code EQ_bizTransaction_po}. */
final class PatternedParameters {
    /** An extension's field: a prefix and a name, or a URI. */
    static final String NAME = "[A-Za-z][A-Za-z0-9+.-]*:[^\\s|]+";

    private static final String UNIT = "_([A-Z0-9]{2,4})";
    private static final String PLACES =
            "(?:(ILMD|ERROR_DECLARATION|SENSORELEMENT|SENSORMETADATA|SENSORREPORT|readPoint|bizLocation)_)?";

    /** Makes a criterion of the name's parts and the value; empty if it asks for nothing. */
    private interface Family {
        Optional<Criterion> read(MatchResult name, Given given);
    }

    private record Row(Pattern name, Family family) {}

    private final Map<String, String> prefixes;
    private final List<Row> rows = List.of(
            row("EQ_bizTransaction_(.+)", (name, given) -> typed(TermKind.BIZ_TRANSACTION, name, given)),
            row("EQ_source_(.+)", (name, given) -> typed(TermKind.SOURCE, name, given)),
            row("EQ_destination_(.+)", (name, given) -> typed(TermKind.DESTINATION, name, given)),
            row("(EQ|GT|GE|LT|LE)_quantity(?:" + UNIT + ")?", this::quantity),
            row("(EQ|GT|GE|LT|LE)_(value|minValue|maxValue|meanValue|sDev|percValue)" + UNIT, this::sensor),
            row("(GT|GE|LT|LE)_(percRank)()", this::sensor),
            row("(GE|LT)_(time|startTime|endTime)", PatternedParameters::sensorTime),
            row("HASATTR_(readPoint|bizLocation|" + NAME + ")", this::hasAttribute),
            row("EQ_?ATTR_(.+)_([^_]+)", this::attribute),
            row("EXISTS_(INNER_)?" + PLACES + "(" + NAME + ")", this::exists),
            row("(EQ|GT|GE|LT|LE)_(INNER_)?" + PLACES + "(" + NAME + ")", this::extension));

    PatternedParameters(Map<String, String> prefixes) {
        this.prefixes = Map.copyOf(prefixes);
    }

    /** Empty outside if no family has such a name; empty inside if it asks for nothing. */
    Optional<Optional<Criterion>> read(Given given) {
        var asked = given.name().replaceFirst("^([A-Z]+_)ILMDINNER_", "$1INNER_ILMD_");
        for (var row : rows) {
            var name = row.name().matcher(asked);
            if (name.matches()) return Optional.of(row.family().read(name.toMatchResult(), given));
        }
        return Optional.empty();
    }

    private static Row row(String name, Family family) {
        return new Row(Pattern.compile(name), family);
    }

    private static Optional<Criterion> typed(TermKind kind, MatchResult name, Given given) {
        var type = Words.bare(name.group(1));
        return Optional.of(HasTerm.of(
                kind,
                given.uris().stream()
                        .map(uri -> type + " " + EpcUris.canonical(uri))
                        .collect(Collectors.toSet())));
    }

    private Optional<Criterion> quantity(MatchResult name, Given given) {
        var comparison = Comparison.valueOf(name.group(1));
        var numbers = comparison == Comparison.EQ ? given.numbers() : List.of(given.number());
        return Optional.of(new QuantityIs(comparison, numbers, name.group(2)));
    }

    private Optional<Criterion> sensor(MatchResult name, Given given) {
        var comparison = Comparison.valueOf(name.group(1));
        var numbers = comparison == Comparison.EQ ? given.numbers() : List.of(given.number());
        var unit = name.group(3).isEmpty() ? null : name.group(3);
        return Optional.of(new SensorNumber(name.group(2), comparison, numbers, unit));
    }

    private static Optional<Criterion> sensorTime(MatchResult name, Given given) {
        return Optional.of(new SensorTime(name.group(2), Comparison.valueOf(name.group(1)), given.time()));
    }

    private Optional<Criterion> hasAttribute(MatchResult name, Given given) {
        var attributes = given.list().stream().map(this::expanded).collect(Collectors.toSet());
        return Optional.of(new HasAttribute(expanded(name.group(1)), attributes, Set.of()));
    }

    private Optional<Criterion> attribute(MatchResult name, Given given) {
        return Optional.of(
                new HasAttribute(expanded(name.group(1)), Set.of(expanded(name.group(2))), Set.copyOf(given.list())));
    }

    private Optional<Criterion> exists(MatchResult name, Given given) {
        if (!given.flag()) return Optional.empty();
        return Optional.of(new ExtensionThere(place(name.group(2)), name.group(1) != null, expanded(name.group(3))));
    }

    private Optional<Criterion> extension(MatchResult name, Given given) {
        var comparison = Comparison.valueOf(name.group(1));
        return Optional.of(new ExtensionField(
                place(name.group(3)),
                name.group(2) != null,
                expanded(name.group(4)),
                comparison,
                given.comparable(comparison)));
    }

    private static Place place(@Nullable String word) {
        var wanted = word == null ? "" : word;
        return Arrays.stream(Place.values())
                .filter(place -> place.word().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private String expanded(String name) {
        return Place.expanded(name, prefixes);
    }
}
