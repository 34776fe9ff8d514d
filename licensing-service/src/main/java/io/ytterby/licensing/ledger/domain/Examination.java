package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchLicence;
import io.ytterby.licensing.ledger.domain.Refusal.NoSuchLine;
import io.ytterby.licensing.ledger.domain.Refusal.NotUsable;
import io.ytterby.licensing.ledger.domain.Refusal.OutsideValidity;
import io.ytterby.licensing.ledger.domain.Refusal.WrongConsignee;
import io.ytterby.licensing.ledger.domain.Refusal.WrongDestination;
import io.ytterby.licensing.ledger.domain.Refusal.WrongHolder;
import io.ytterby.licensing.licence.domain.Licence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What claims would come to, one after the other, on licences as they were read. It explains; the ledger's guarded
 * statements decide.
 */
public final class Examination {
    private final Map<LicenceNumber, Licence> licences;
    private final LocalDate today;
    private final SubPeriods subPeriods;
    private final Map<LicenceNumber, Map<Integer, Amount>> drawn = new HashMap<>();

    public Examination(Map<LicenceNumber, Licence> licences, LocalDate today, SubPeriods subPeriods) {
        this.licences = new HashMap<>(licences);
        this.today = today;
        this.subPeriods = subPeriods;
    }

    /** What counts in the sub-period of a line that holds the day. Asked only of lines that have one. */
    @FunctionalInterface
    public interface SubPeriods {
        Amount drawn(LicenceNumber licence, int line);
    }

    /** The first draw that would be refused, and why. */
    public record RefusedDraw(Draw draw, Refusal refusal) {}

    /** Empty if the whole claim would be booked on licences without sub-periods. Draws on the same line add up. */
    public static Optional<RefusedDraw> of(Claim claim, Map<LicenceNumber, Licence> licences, LocalDate today) {
        return new Examination(licences, today, (_, _) -> Amount.NONE).next(claim);
    }

    /** Empty if the whole claim would be booked after those before it. A refused one leaves nothing behind. */
    public Optional<RefusedDraw> next(Claim claim) {
        var before = new HashMap<>(licences);
        for (var draw : claim.draws()) {
            var refusal = draw(claim, draw);
            if (refusal == null) continue;
            licences.putAll(before);
            return Optional.of(new RefusedDraw(draw, refusal));
        }
        for (var draw : claim.draws())
            drawn.computeIfAbsent(draw.licence(), _ -> new HashMap<>()).merge(draw.line(), draw.amount(), Amount::plus);
        return Optional.empty();
    }

    /** The licence after all that would be booked. */
    public Optional<Licence> licence(LicenceNumber number) {
        return Optional.ofNullable(licences.get(number));
    }

    /** Why a licence can be drawn on by nobody today; null if it can. */
    public static @Nullable Refusal ofStanding(Licence licence, LocalDate today) {
        if (!licence.status().isUsable()) return new NotUsable(licence.number(), licence.status(), licence.grounds());
        return licence.validity().covers(today)
                ? null
                : new OutsideValidity(licence.number(), licence.validity(), today);
    }

    private @Nullable Refusal draw(Claim claim, Draw draw) {
        var licence = licences.get(draw.licence());
        if (licence == null) return new NoSuchLicence(draw.licence());
        var refusal = ofParties(claim, licence);
        if (refusal == null) refusal = ofStanding(licence, today);
        if (refusal != null) return refusal;
        var line = licence.line(draw.line());
        if (line.isEmpty()) return new NoSuchLine(draw.licence(), draw.line());
        refusal = new LineExamination(licence.number(), line.get()).draw(draw, drawnBefore(claim, draw));
        if (refusal == null)
            licences.put(
                    licence.number(),
                    licence.with(line.get().reserved(draw.mass(), draw.value().minor(), draw.elements())));
        return refusal;
    }

    /** First of all: a stranger is told nothing else of the licence. */
    private static @Nullable Refusal ofParties(Claim claim, Licence licence) {
        var exporter = claim.exporter();
        if (exporter != null && !exporter.equals(licence.parties().holder()))
            return new WrongHolder(licence.number(), exporter);
        var consignee = claim.consignee();
        if (consignee != null
                && !licence.parties().consignees().isEmpty()
                && !licence.parties().receive(consignee)) return new WrongConsignee(licence.number(), consignee);
        var destination = claim.destination();
        return destination == null || destination.equals(licence.destination())
                ? null
                : new WrongDestination(licence.number(), destination, licence.destination());
    }

    private Supplier<Amount> drawnBefore(Claim claim, Draw draw) {
        return () -> {
            var sum = subPeriods
                    .drawn(draw.licence(), draw.line())
                    .plus(drawn.getOrDefault(draw.licence(), Map.of()).getOrDefault(draw.line(), Amount.NONE));
            for (var other : claim.draws()) {
                if (other.equals(draw)) break;
                if (other.licence().equals(draw.licence()) && other.line() == draw.line())
                    sum = sum.plus(other.amount());
            }
            return sum;
        };
    }
}
