package io.ytterby.tracking.lot.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What gives the right to bring a lot into being: no gram comes from nowhere.
 *
 * @param registered the right in the register that was drawn on; null if the reference is only stated
 * @param reference the permit's, import declaration's or licence's own number, 1 to 80 characters
 */
public record SourceOfRight(
        Kind kind, String reference, @Nullable UUID registered) {
    /** Where the right comes from. */
    public enum Kind {
        MINE_PERMIT,
        IMPORT,
        LICENCE,
        /** Lots of which it was made; the reference is the operation that consumed them. */
        CONSUMED_INPUT
    }

    /** As it is stated, before anybody looked it up. */
    public SourceOfRight(Kind kind, String reference) {
        this(kind, reference, null);
    }

    /** How far it is vouched for: {@code REGISTERED}, {@code STATED}, or {@code DERIVED} from the lots it was made of. */
    public String standing() {
        if (kind == Kind.CONSUMED_INPUT) return "DERIVED";
        return registered == null ? "STATED" : "REGISTERED";
    }

    public SourceOfRight {
        if (reference.isBlank() || reference.length() > 80)
            throw new IllegalArgumentException("a source of right is named in 1 to 80 characters");
    }
}
