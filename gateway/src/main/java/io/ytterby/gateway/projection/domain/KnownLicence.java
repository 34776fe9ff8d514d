package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A licence. Its status is kept as told: one that is not known here is not usable. */
public record KnownLicence(
        long version,
        Audience audience,
        Instant toldAt,
        LicenceNumber number,
        String kind,
        OrganisationId holder,
        Instant issuedAt,
        String status,
        String destination,
        Validity validity,
        List<Ground> grounds,
        List<Line> lines)
        implements Known {
    private static final String ISSUED = "ISSUED";

    public KnownLicence {
        grounds = List.copyOf(grounds);
        lines = List.copyOf(lines);
    }

    /** Why it is suspended; it stays so while there is one. */
    public record Ground(String kind, String reason, Instant since) {}

    /** So much of one good. */
    public record Line(
            int number, String controlCode, String hsCode, String description, Mass issued, Mass used, Mass reserved) {
        /** What can still be reserved. */
        public Mass remaining() {
            return new Mass(Math.max(0, issued.milligrams() - used.milligrams() - reserved.milligrams()));
        }
    }

    /** @param today the legal day, in Asia/Shanghai */
    public boolean usableOn(LocalDate today) {
        return status.equals(ISSUED) && grounds.isEmpty() && validity.covers(today);
    }

    public boolean isIssued() {
        return status.equals(ISSUED);
    }

    public boolean isUsedUp() {
        return lines.stream().allMatch(line -> line.remaining().isZero());
    }
}
