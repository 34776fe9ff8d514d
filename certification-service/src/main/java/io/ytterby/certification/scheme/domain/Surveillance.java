package io.ytterby.certification.scheme.domain;

/**
 * How often a certified site is looked at again.
 *
 * @param everyMonths from one audit to the next
 * @param graceDays how long a late audit is waited for; then the certificate is suspended
 */
public record Surveillance(int everyMonths, int graceDays) {
    public Surveillance {
        if (everyMonths < 1 || graceDays < 0)
            throw new IllegalArgumentException("no surveillance: " + everyMonths + " months, " + graceDays + " days");
    }
}
