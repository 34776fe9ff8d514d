package io.ytterby.tracking.query.app;

import io.ytterby.epcis.query.QueryReading;

/** Why a query is not named, or a subscription not taken. */
public sealed interface QueryRefusal {
    /** It is no query. */
    record Malformed(QueryReading.Refused why) implements QueryRefusal {}

    /** The name, or another member, is not what it must be. */
    record Invalid(String member, String reason) implements QueryRefusal {}

    /** The subscription's controls do not go together, or its address is not one that is written to. */
    record Controls(String reason) implements QueryRefusal {}

    /** There is one of this name. */
    record Taken(String name) implements QueryRefusal {}

    /** The organisation has as many as it may have. */
    record TooMany(int most) implements QueryRefusal {}

    /** There is no such query. */
    record Unknown() implements QueryRefusal {}
}
