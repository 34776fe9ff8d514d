package io.ytterby.inspection.declaration.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import java.util.List;

/** What the exporter declares. It never changes: whoever erred cancels and lodges again. */
public record DeclarationForm(
        Mrn mrn,
        OrganisationId exporter,
        OrganisationId consignee,
        CountryCode destination,
        Unlocode port,
        List<DeclarationLine> lines,
        Transport transport) {
    public DeclarationForm {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException("a declaration has at least one line");
    }

    /** Of goods in no container. */
    public DeclarationForm(
            Mrn mrn,
            OrganisationId exporter,
            OrganisationId consignee,
            CountryCode destination,
            Unlocode port,
            List<DeclarationLine> lines) {
        this(mrn, exporter, consignee, destination, port, lines, Transport.LOOSE);
    }

    /** Each licence once, in the order of the lines. */
    public List<LicenceNumber> licences() {
        return lines.stream().map(DeclarationLine::licence).distinct().toList();
    }

    /** Each lot once, in the order of the lines. */
    public List<LotId> lots() {
        return lines.stream().map(DeclarationLine::lot).distinct().toList();
    }
}
