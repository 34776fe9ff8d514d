package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goods of one kind held together by one custodian. Immutable. The guarded statements of the {@code db} package change
 * it; what is here explains why one of them would not.
 *
 * @param recipient who it is on its way to; null while it is at rest
 * @param grams how many coded grams it holds
 * @param remainder what it weighs beside them: less than a gram, or all of it if it is ore
 * @param lockedFor the declaration that has it; after its export the one it left under
 * @param frozenBy the declarations whose open holds freeze it
 * @param packedIn the pack it lies in; null if in none
 * @param version +1 with each change
 */
public record Lot(
        LotId id,
        LotCard card,
        OrganisationId custodian,
        @Nullable OrganisationId recipient,
        LotStatus status,
        long grams,
        Mass remainder,
        @Nullable DeclarationId lockedFor,
        Set<DeclarationId> frozenBy,
        @Nullable Sscc packedIn,
        long version) {

    public Lot {
        frozenBy = Set.copyOf(frozenBy);
    }

    /** A lot as it comes into being: with its producer, the whole grams coded and the rest beside them. */
    public static Lot minted(LotId id, LotCard card, Mass mass) {
        boolean coded = card.stage().isCoded();
        return atRest(id, card, card.producer(), coded ? mass.wholeGrams() : 0, coded ? mass.remainder() : mass);
    }

    /** The part of so many grams that is split off. The remainder stays: only grams have names. */
    public Lot part(LotId partId, LotNumber number, long partGrams) {
        return atRest(partId, card.part(id, number), custodian, partGrams, Mass.ZERO);
    }

    /** The same lot with another number of grams, as it was before a split. */
    public Lot withGrams(long others) {
        return weighing(others, remainder);
    }

    /** All that it is. */
    public Taking all() {
        return new Taking(grams, remainder, true);
    }

    /** What to take for this mass. Not every mass can be taken: see {@link #whyNotTakeable}. */
    public Taking taking(Mass mass) {
        if (mass.equals(mass())) return all();
        return card.stage().isCoded() ? new Taking(mass.wholeGrams(), Mass.ZERO, false) : new Taking(0, mass, false);
    }

    /** Why so much of it can't be taken; empty if it can. Of ore any mass can, of coded goods whole grams or all. */
    public Optional<LotRefusal> whyNotTakeable(Mass asked) {
        var held = whyNotFree();
        if (held.isPresent() || asked.equals(mass())) return held;
        if (asked.exceeds(mass())) return Optional.of(new LotRefusal.TooHeavy(id, asked, mass()));
        boolean whole = asked.remainder().isZero() && asked.wholeGrams() <= grams;
        return whole || !card.stage().isCoded()
                ? Optional.empty()
                : Optional.of(new LotRefusal.NotWholeGrams(id, asked, mass(), remainder));
    }

    /** Why the other lot's grams can't become its own; empty if they can. Their remainders may differ, nothing else. */
    public Optional<LotRefusal> whyNotMergeable(Lot other) {
        if (!card.stage().isCoded()) return Optional.of(new LotRefusal.NotCoded(id));
        return card.unlike(other.card).map(what -> new LotRefusal.Unlike(other.id, id, what));
    }

    /** The same lot, were it only so much: for telling what was taken. */
    public Lot only(Taking taking) {
        return weighing(taking.grams(), taking.uncoded());
    }

    private Lot weighing(long others, Mass beside) {
        return new Lot(id, card, custodian, recipient, status, others, beside, lockedFor, frozenBy, packedIn, version);
    }

    private static Lot atRest(LotId id, LotCard card, OrganisationId custodian, long grams, Mass remainder) {
        return new Lot(id, card, custodian, null, LotStatus.ACTIVE, grams, remainder, null, Set.of(), null, 1);
    }

    public Mass mass() {
        return Mass.ofGrams(grams).plus(remainder);
    }

    /** Whether the organisation made it, has it or is to get it. */
    public boolean concerns(OrganisationId organisation) {
        return organisation.equals(card.producer()) || organisation.equals(custodian) || organisation.equals(recipient);
    }

    /** Why it can't be declared or moved with its pack now; empty if it can. */
    public Optional<LotRefusal> whyNotMovable() {
        if (!frozenBy.isEmpty()) return Optional.of(new LotRefusal.Frozen(id, frozenBy));
        if (status != LotStatus.ACTIVE) return Optional.of(new LotRefusal.WrongStatus(id, status, LotStatus.ACTIVE));
        if (lockedFor != null) return Optional.of(new LotRefusal.Locked(id, lockedFor));
        return Optional.empty();
    }

    /** Why it can't be taken from, added to, packed or shipped by itself now; empty if it can. */
    public Optional<LotRefusal> whyNotFree() {
        return whyNotMovable().or(() -> Optional.ofNullable(packedIn).map(pack -> new LotRefusal.Packed(id, pack)));
    }

    /** Why so many grams can't be split off; empty if they can. At least one gram stays behind. */
    public Optional<LotRefusal> whyNotSplittable(long asked) {
        return whyNotFree()
                .or(() -> asked < grams ? Optional.empty() : Optional.of(new LotRefusal.TooFewGrams(asked, grams)));
    }

    /** Why the organisation can't receive it; empty if it can. Frozen goods may arrive: a hold must find them somewhere. */
    public Optional<LotRefusal> whyNotReceivable() {
        if (status != LotStatus.IN_TRANSIT)
            return Optional.of(new LotRefusal.WrongStatus(id, status, LotStatus.IN_TRANSIT));
        return Optional.ofNullable(packedIn).map(pack -> new LotRefusal.Packed(id, pack));
    }
}
