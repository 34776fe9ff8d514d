package io.ytterby.inspection.declaration.db;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds goods that are like others. */
final class Siblings {
    private static final int HEADING = 4;

    private Siblings() {}

    static List<DeclarationId> of(Jdbi jdbi, Declaration declaration, int limit) {
        var form = declaration.form();
        var licences = form.licences().stream().map(LicenceNumber::value).toArray();
        var lots = form.lots().stream().map(LotId::value).toArray();
        var headings = form.lines().stream()
                .map(line -> line.hsCode().value().substring(0, HEADING))
                .distinct()
                .toArray();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.id FROM declaration d
                         WHERE d.exporter_org = :exporter AND d.id <> :id
                           AND d.status IN ('LODGED', 'RESERVED', 'UNDER_CONTROL', 'RELEASED')
                           AND EXISTS (SELECT 1 FROM declaration_line l WHERE l.declaration_id = d.id
                                          AND (l.licence = ANY(:licences) OR l.lot_id = ANY(:lots)
                                               OR (d.consignee_org = :consignee AND left(l.hs_code, 4) = ANY(:headings))))
                         ORDER BY d.seq DESC LIMIT :limit""")
                .bind("exporter", form.exporter().value())
                .bind("id", declaration.id().value())
                .bindArray("licences", String.class, licences)
                .bindArray("lots", UUID.class, lots)
                .bind("consignee", form.consignee().value())
                .bindArray("headings", String.class, headings)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .map(DeclarationId::new)
                .list());
    }
}
