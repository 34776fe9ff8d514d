package io.ytterby.licensing.licence.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Validity;
import io.ytterby.licensing.licence.domain.StepOutcome.Ended;
import io.ytterby.licensing.licence.domain.StepOutcome.NoSuchGround;
import io.ytterby.licensing.licence.domain.StepOutcome.NotYetOver;
import io.ytterby.licensing.licence.domain.StepOutcome.Stepped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An export licence. Immutable: a step returns the next licence or why there is none.
 *
 * @param version 1 when it was issued, one more with each change
 * @param ended null while it lives
 * @param lineage which licence it replaces, and which one replaces it
 * @param grounds the open ones only
 */
public record Licence(
        LicenceNumber number,
        long version,
        LicenceKind kind,
        UUID application,
        Parties parties,
        CountryCode destination,
        Validity validity,
        Instant issuedAt,
        @Nullable Ending ended,
        Lineage lineage,
        List<Ground> grounds,
        List<LicenceLine> lines) {
    public Licence {
        grounds = List.copyOf(grounds);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException(number + " has no line");
        if (kind == LicenceKind.GENERAL && parties.endUser() == null)
            throw new IllegalArgumentException("a general licence is bound to a customer");
    }

    /** An individual licence of first issue. */
    public Licence(
            LicenceNumber number,
            long version,
            UUID application,
            Parties parties,
            CountryCode destination,
            Validity validity,
            Instant issuedAt,
            @Nullable Ending ended,
            List<Ground> grounds,
            List<LicenceLine> lines) {
        this(
                number,
                version,
                LicenceKind.INDIVIDUAL,
                application,
                parties,
                destination,
                validity,
                issuedAt,
                ended,
                Lineage.NONE,
                grounds,
                lines);
    }

    /** An end outweighs everything, an open ground outweighs being used up: a return must not open a suspended licence. */
    public LicenceStatus status() {
        if (ended != null) return ended.status();
        if (!grounds.isEmpty()) return LicenceStatus.SUSPENDED;
        return lines.stream().allMatch(LicenceLine::isDrained) ? LicenceStatus.EXHAUSTED : LicenceStatus.ISSUED;
    }

    public Optional<LicenceLine> line(int wanted) {
        return lines.stream().filter(line -> line.number() == wanted).findFirst();
    }

    /** A regulator's suspension: pointless on what has ended. */
    public StepOutcome suspend(Ground ground) {
        return ended != null ? new Ended(ended) : new Stepped(withGround(ground));
    }

    /** A failed inspection counts on every licence, ended or not: whoever reads it later must know. */
    public Licence withGround(Ground ground) {
        return with(ended, Stream.concat(grounds.stream(), Stream.of(ground)).toList());
    }

    /** Empty if that result is no open ground of this licence, or is known to be reversed. No ground goes by it. */
    public Optional<Licence> withReversal(UUID result, Ground.Reversal how) {
        boolean concerned =
                grounds.stream().anyMatch(ground -> result.equals(ground.result()) && ground.reversal() == null);
        if (!concerned) return Optional.empty();
        return Optional.of(with(
                ended,
                grounds.stream()
                        .map(ground -> result.equals(ground.result()) ? ground.reversed(how) : ground)
                        .toList()));
    }

    /** Takes one ground away. The licence is usable again only when it was the last. */
    public StepOutcome reinstate(UUID ground) {
        var others = grounds.stream().filter(open -> !open.id().equals(ground)).toList();
        if (others.size() == grounds.size())
            return new NoSuchGround(ground, grounds.stream().map(Ground::id).toList());
        return new Stepped(with(ended, others));
    }

    /** Revoked by a regulator, surrendered by its holder, or cancelled by a re-issue. */
    public StepOutcome end(Ending how) {
        return ended != null ? new Ended(ended) : new Stepped(with(how, grounds));
    }

    /** @param today in the legal calendar; the last day of validity is a day of validity */
    public StepOutcome expire(LocalDate today) {
        if (!today.isAfter(validity.until())) return new NotYetOver(validity.until());
        return end(Ending.EXPIRED);
    }

    /** The licence with one of its lines changed. */
    public Licence with(LicenceLine changed) {
        return copy(
                version,
                ended,
                lineage,
                grounds,
                lines.stream()
                        .map(line -> line.number() == changed.number() ? changed : line)
                        .toList());
    }

    public Licence at(long newVersion) {
        return copy(newVersion, ended, lineage, grounds, lines);
    }

    private Licence with(@Nullable Ending how, List<Ground> open) {
        return copy(version, how, lineage, open, lines);
    }

    private Licence copy(
            long newVersion, @Nullable Ending how, Lineage chain, List<Ground> open, List<LicenceLine> newLines) {
        return new Licence(
                number,
                newVersion,
                kind,
                application,
                parties,
                destination,
                validity,
                issuedAt,
                how,
                chain,
                open,
                newLines);
    }
}
