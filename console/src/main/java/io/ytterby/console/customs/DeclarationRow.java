package io.ytterby.console.customs;

import java.time.Instant;

/** A declaration in a list. */
public record DeclarationRow(
        String declarationId,
        String mrn,
        String status,
        String exporterOrg,
        String consigneeOrg,
        String destination,
        String port,
        Instant lodgedAt) {
    public String page() {
        return DeclarationRead.page(declarationId);
    }

    public String tone() {
        return DeclarationRead.tone(status);
    }
}
