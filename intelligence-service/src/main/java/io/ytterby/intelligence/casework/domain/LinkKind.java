package io.ytterby.intelligence.casework.domain;

import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.OrganisationId;
import java.util.UUID;

/** What a case can point to, and how each is named. */
public enum LinkKind {
    ALERT(Shape.UUID),
    /** By the tip's own name in the tips' service, never by its text; what was told of no tip is {@code told/} and its id. */
    TIP(Shape.TEXT),
    /** What an inspection found. */
    FINDING(Shape.UUID),
    DECLARATION(Shape.UUID),
    LOT(Shape.UUID),
    CONTAINER(Shape.CONTAINER),
    LICENCE(Shape.TEXT),
    TRADE_RECORD(Shape.TEXT),
    ENTITY(Shape.UUID),
    ORGANISATION(Shape.ORGANISATION),
    /** The same matter, worked on elsewhere: cases are never merged. */
    CASE(Shape.UUID);

    private enum Shape {
        UUID,
        CONTAINER,
        ORGANISATION,
        TEXT
    }

    private static final int LONGEST = 100;
    private final Shape shape;

    LinkKind(Shape shape) {
        this.shape = shape;
    }

    /** Whether it is a fact of its own, so that a case is more than what one stranger said. */
    public boolean corroborates() {
        return this == ALERT || this == FINDING;
    }

    /** Whether it is about goods: what is about people leaves the service with nobody. */
    public boolean isOfGoods() {
        return switch (this) {
            case ALERT, FINDING, DECLARATION, LOT, CONTAINER, LICENCE, TRADE_RECORD -> true;
            case TIP, ENTITY, ORGANISATION, CASE -> false;
        };
    }

    /**
     * The name as it is kept.
     *
     * @throws IllegalArgumentException if it is none of this kind; says what one is
     */
    public String canonical(String ref) {
        var text = ref.strip();
        return switch (shape) {
            case UUID -> uuid(text);
            case CONTAINER -> new ContainerNumber(text).value();
            case ORGANISATION -> new OrganisationId(text).value();
            case TEXT -> {
                if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl))
                    throw new IllegalArgumentException("must be a text of 1 to " + LONGEST + " characters.");
                yield text;
            }
        };
    }

    private static String uuid(String text) {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException("must be a UUID.", none);
        }
    }
}
