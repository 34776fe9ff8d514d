package io.ytterby.epcis.query;

/** What came of reading a query. */
public sealed interface QueryReading permits EventQuery, QueryReading.Refused {
    /**
     * No query: the standard's QueryParameterException, or QueryTooComplexException.
     *
     * @param parameter the one that is wrong
     * @param reason a sentence about it
     * @param tooComplex whether it asks for more than anybody may ask at once
     */
    record Refused(String parameter, String reason, boolean tooComplex) implements QueryReading {}
}
