package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A declaration of goods that are to leave. */
public record KnownDeclaration(
        long version,
        Audience audience,
        Instant toldAt,
        DeclarationId id,
        String mrn,
        String status,
        Instant lodgedAt,
        List<Line> lines)
        implements Known {
    private static final Set<String> ENDED = Set.of("REFUSED", "CANCELLED");
    private static final Set<String> MAY_LEAVE = Set.of("RELEASED", "EXITED");

    public KnownDeclaration {
        lines = List.copyOf(lines);
    }

    /** A lot, and the licence that it leaves under. */
    public record Line(LotId lot, LicenceNumber licence) {}

    /** Refused or cancelled: it neither holds nor frees anything any more. */
    public boolean isEnded() {
        return ENDED.contains(status);
    }

    public boolean mayLeave() {
        return MAY_LEAVE.contains(status);
    }

    /** The licences under which this lot is to leave. */
    public List<LicenceNumber> licencesOf(LotId lot) {
        return lines.stream()
                .filter(line -> line.lot().equals(lot))
                .map(Line::licence)
                .distinct()
                .toList();
    }
}
