package io.ytterby.tracking.right.domain;

import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Stage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A permit, an import or a licence with its quantity.
 *
 * @param organisation who may mint under it
 * @param gtin the one trade item it covers; null for any
 * @param stage the one stage it covers; null for any
 * @param drawn how much of it has been minted
 */
public record Right(
        UUID id,
        SourceOfRight.Kind kind,
        String reference,
        OrganisationId organisation,
        @Nullable Gtin gtin,
        @Nullable Stage stage,
        Mass mass,
        Mass drawn,
        Validity validity) {

    public Mass left() {
        return mass.minus(drawn);
    }

    /** Why the goods can't be minted under it on that day; empty if they can. */
    public Optional<LotRefusal> whyNot(LotCard card, Mass asked, LocalDate day) {
        return unfit(card, day)
                .<LotRefusal>map(what -> new LotRefusal.RightUnfit(card.source(), what))
                .or(() -> asked.exceeds(left())
                        ? Optional.of(new LotRefusal.RightOverdrawn(card.source(), asked, left()))
                        : Optional.empty());
    }

    private Optional<String> unfit(LotCard card, LocalDate day) {
        if (!organisation.equals(card.producer())) return Optional.of("organisation");
        if (gtin != null && !gtin.equals(card.gtin())) return Optional.of("gtin");
        if (stage != null && stage != card.stage()) return Optional.of("stage");
        return validity.covers(day) ? Optional.empty() : Optional.of("validity");
    }
}
