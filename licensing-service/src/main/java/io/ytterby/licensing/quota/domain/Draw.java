package io.ytterby.licensing.quota.domain;

import java.util.List;

/**
 * What comes after the deadline.
 *
 * @param seed the text whose SHA-256 was published; empty where the rule draws nothing
 * @param beacon the public text that was named; empty for none
 * @param requests one of each applicant
 */
public record Draw(String seed, String beacon, List<QuotaRequest> requests) {
    public Draw {
        requests = List.copyOf(requests);
        if (requests.stream().map(QuotaRequest::applicant).distinct().count() != requests.size())
            throw new IllegalArgumentException("an applicant asks twice");
    }
}
