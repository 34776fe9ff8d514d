package io.ytterby.certification.exchange.app;

import io.ytterby.certification.exchange.data.Fields;
import io.ytterby.certification.exchange.domain.Criteria;

/** Reads what is asked for out of an event's data. */
final class CriteriaReader {
    private CriteriaReader() {}

    static Criteria read(Fields data) {
        return new Criteria(
                data.oneOrMore("productId"),
                data.oneOrMore("companyId"),
                data.oneOrMore("geography"),
                data.oneOrMore("classification"),
                data.instant("validOn"),
                data.instant("validAfter"),
                data.instant("validBefore"),
                data.oneOrMore("status"));
    }
}
