package io.ytterby.epcis.query;

import java.util.Set;

/**
 * One condition of a query. It judges an event by itself; and it names terms of which a fitting event has at least one,
 * so that an index finds the candidates. An event with such a term may fail the condition all the same.
 */
public sealed interface Criterion
        permits BetweenTimes,
                EventIds,
                ExtensionField,
                ExtensionThere,
                HasAttribute,
                HasTerm,
                MatchEpc,
                OfType,
                QuantityIs,
                SensorNumber,
                SensorTime,
                WithDescendants,
                WithAction {
    boolean matches(QueriedEvent event);

    /** Terms of which a fitting event has one; empty if no term tells. */
    Set<String> oneOfTerms();
}
