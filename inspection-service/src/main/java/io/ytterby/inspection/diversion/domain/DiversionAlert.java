package io.ytterby.inspection.diversion.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An alert of intelligence-service about one trade, as it is known here.
 *
 * @param lookedFor false once it is explained or dismissed
 * @param tests what failed, the strongest first; never empty
 * @param parties ids of the shipper and the consignee, where the records tell them
 * @param hs6 the heading of the trade
 */
public record DiversionAlert(
        UUID id,
        long version,
        boolean lookedFor,
        List<String> tests,
        String hs6,
        Set<String> parties,
        Set<String> containers,
        Set<String> licences) {
    public DiversionAlert {
        tests = List.copyOf(tests);
        parties = Set.copyOf(parties);
        containers = Set.copyOf(containers);
        licences = Set.copyOf(licences);
        if (tests.isEmpty()) throw new IllegalArgumentException("an alert names the test that failed");
    }
}
