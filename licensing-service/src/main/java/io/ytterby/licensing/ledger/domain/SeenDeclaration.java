package io.ytterby.licensing.ledger.domain;

/**
 * A declaration as its state event told it, as far as the books care.
 *
 * @param version the declaration's own: what is not newer than the one answered last is dropped
 * @param claim what its lines ask for
 */
public record SeenDeclaration(long version, Status status, boolean exitRequested, Claim claim) {
    /** How it stands with inspection. */
    public enum Status {
        LODGED,
        RESERVED,
        UNDER_CONTROL,
        RELEASED,
        EXITED,
        REFUSED,
        CANCELLED
    }

    /** What the books should do about it. */
    public enum Wish {
        BOOK,
        COMMIT,
        UNWIND,
        NOTHING
    }

    /** Where the books stand with a declaration. What is CLOSED is never booked again. */
    public enum Stage {
        NEW,
        HELD,
        REFUSED,
        COMMITTED,
        CLOSED
    }

    /** What there is to do, where the books stand so: the same event twice, or a late one, asks for nothing new. */
    public Wish wish(Stage stage) {
        return switch (status) {
            case LODGED -> stage == Stage.NEW ? Wish.BOOK : Wish.NOTHING;
            case RELEASED ->
                exitRequested && stage != Stage.COMMITTED && stage != Stage.CLOSED ? Wish.COMMIT : Wish.NOTHING;
            case REFUSED, CANCELLED -> stage == Stage.CLOSED ? Wish.NOTHING : Wish.UNWIND;
            case RESERVED, UNDER_CONTROL, EXITED -> Wish.NOTHING;
        };
    }
}
