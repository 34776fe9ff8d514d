package io.ytterby.gateway.verify.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;

/** What a public link shows. */
public sealed interface LinkSubject {
    /** How a licence stands. */
    record OfLicence(LicenceNumber number) implements LinkSubject {}

    /** How a lot stands, and where its codes were seen. */
    record OfLot(LotId lot) implements LinkSubject {}

    /**
     * A signed document, judged anew at each reading.
     *
     * @param number the licence that it is of
     */
    record OfDocument(LicenceNumber number, String document) implements LinkSubject {}

    /** {@code licence}, {@code lot} or {@code document}. */
    default String kind() {
        return switch (this) {
            case OfLicence ignored -> "licence";
            case OfLot ignored -> "lot";
            case OfDocument ignored -> "document";
        };
    }

    /** The licence's number or the lot's id. */
    default String id() {
        return switch (this) {
            case OfLicence(var number) -> number.value();
            case OfLot(var lot) -> lot.toString();
            case OfDocument(var number, var ignored) -> number.value();
        };
    }
}
