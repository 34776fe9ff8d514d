package io.ytterby.inspection.declaration.rest;

import io.ytterby.inspection.declaration.domain.Declaration;
import java.time.Instant;

/** A declaration in a list: what whoever may see it at all may see of it. */
record DeclarationRow(
        String declarationId,
        String mrn,
        String status,
        String exporterOrg,
        String consigneeOrg,
        String destination,
        String port,
        Instant lodgedAt,
        long version) {
    static DeclarationRow of(Declaration declaration) {
        var form = declaration.form();
        return new DeclarationRow(
                declaration.id().toString(),
                form.mrn().value(),
                declaration.status().name(),
                form.exporter().value(),
                form.consignee().value(),
                form.destination().value(),
                form.port().value(),
                declaration.lodgedAt(),
                declaration.version());
    }
}
