package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchLicence;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchLine;
import io.ytterby.licensing.ledger.domain.Refusal.NotUsable;
import io.ytterby.licensing.ledger.domain.Refusal.OutsideValidity;
import io.ytterby.licensing.ledger.domain.Refusal.QuantityExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.ValueExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.WrongCurrency;
import io.ytterby.licensing.ledger.domain.Refusal.WrongDestination;
import io.ytterby.licensing.ledger.domain.Refusal.WrongHolder;
import io.ytterby.licensing.ledger.domain.Refusal.WrongHsCode;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a claim would come to on licences as they were read. It explains; the ledger's guarded statements decide. */
public final class Examination {
    private final Claim claim;
    private final LocalDate today;
    private final Map<LicenceNumber, Licence> licences;

    private Examination(Claim claim, Map<LicenceNumber, Licence> licences, LocalDate today) {
        this.claim = claim;
        this.licences = new HashMap<>(licences);
        this.today = today;
    }

    /** The first draw that would be refused, and why. */
    public record RefusedDraw(Draw draw, Refusal refusal) {}

    /** Empty if the whole claim would be booked. Draws on the same line add up. */
    public static Optional<RefusedDraw> of(Claim claim, Map<LicenceNumber, Licence> licences, LocalDate today) {
        var examination = new Examination(claim, licences, today);
        for (var draw : claim.draws()) {
            var refusal = examination.draw(draw);
            if (refusal != null) return Optional.of(new RefusedDraw(draw, refusal));
        }
        return Optional.empty();
    }

    /** Why a licence can be drawn on by nobody today; null if it can. */
    public static @Nullable Refusal ofStanding(Licence licence, LocalDate today) {
        if (!licence.status().isUsable()) return new NotUsable(licence.number(), licence.status(), licence.grounds());
        return licence.validity().covers(today)
                ? null
                : new OutsideValidity(licence.number(), licence.validity(), today);
    }

    private @Nullable Refusal draw(Draw draw) {
        var licence = licences.get(draw.licence());
        if (licence == null) return new NoSuchLicence(draw.licence());
        var refusal = ofParties(licence);
        if (refusal == null) refusal = ofStanding(licence, today);
        if (refusal != null) return refusal;
        var line = licence.line(draw.line());
        return line.isEmpty() ? new NoSuchLine(draw.licence(), draw.line()) : onLine(draw, licence, line.get());
    }

    /** First of all: a stranger is told nothing else of the licence. */
    private @Nullable Refusal ofParties(Licence licence) {
        var exporter = claim.exporter();
        if (exporter != null && !exporter.equals(licence.parties().holder()))
            return new WrongHolder(licence.number(), exporter);
        var destination = claim.destination();
        return destination == null || destination.equals(licence.destination())
                ? null
                : new WrongDestination(licence.number(), destination, licence.destination());
    }

    private @Nullable Refusal onLine(Draw draw, Licence licence, LicenceLine line) {
        var declared = draw.hsCode();
        if (declared != null && !line.covers(declared))
            return new WrongHsCode(licence.number(), line.number(), declared, line.hsCode());
        var value = draw.value();
        if (!value.currency().equals(line.value().currency()))
            return new WrongCurrency(
                    licence.number(),
                    line.number(),
                    value.currency(),
                    line.value().currency());
        var left = line.mass().remaining();
        if (draw.mass().exceeds(left)) return new QuantityExceeded(licence.number(), line.number(), draw.mass(), left);
        var leftMinor = line.value().remainingMinor();
        if (value.minor() > leftMinor)
            return new ValueExceeded(licence.number(), line.number(), value.currency(), value.minor(), leftMinor);
        licences.put(licence.number(), licence.with(line.reserved(draw.mass(), value.minor())));
        return null;
    }
}
