package io.ytterby.gateway.duty.rest;

import io.ytterby.gateway.duty.domain.Basis;
import io.ytterby.gateway.duty.domain.Rule;
import java.time.LocalDate;

/**
 * A rule that an answer rests on.
 *
 * @param value as a text
 * @param basis {@code ASSUMED} is to be checked before anybody relies on it
 */
public record RuleV1(String value, String article, String says, Basis basis, String source, LocalDate checkedOn) {
    static RuleV1 of(Rule<?> rule) {
        return of(rule, String.valueOf(rule.value()));
    }

    static RuleV1 of(Rule<?> rule, String value) {
        var from = rule.provenance();
        return new RuleV1(value, rule.article(), rule.says(), from.basis(), from.source(), from.checkedOn());
    }

    /** For a footnote of a printed report. */
    String footnote() {
        return article + ": " + says + " (" + basis + ", " + source + ", checked on " + checkedOn + ")";
    }
}
