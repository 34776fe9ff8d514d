package io.ytterby.epcis.query;

/** Ends the reading of a query at its first wrong parameter; callers of the reading see it as a value. */
final class ParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient QueryReading.Refused refused;

    ParameterException(String parameter, String reason) {
        this(parameter, reason, false);
    }

    ParameterException(String parameter, String reason, boolean tooComplex) {
        super(parameter + " " + reason, null, false, false);
        this.refused = new QueryReading.Refused(parameter, reason, tooComplex);
    }

    QueryReading.Refused refused() {
        return refused;
    }
}
