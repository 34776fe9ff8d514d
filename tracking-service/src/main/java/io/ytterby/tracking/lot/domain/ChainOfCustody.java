package io.ytterby.tracking.lot.domain;

import org.jspecify.annotations.Nullable;

/**
 * A lot's model of custody.
 *
 * @param origin whose identity is preserved: the source of right and its place; null for every weaker model
 */
public record ChainOfCustody(CustodyModel model, @Nullable String origin) {
    public ChainOfCustody {
        if ((model == CustodyModel.IDENTITY_PRESERVED) != (origin != null))
            throw new IllegalArgumentException("goods name one origin if and only if their identity is preserved");
    }

    /** Under one of the weaker models. */
    public static ChainOfCustody of(CustodyModel weaker) {
        return new ChainOfCustody(weaker, null);
    }

    public static ChainOfCustody preserved(String origin) {
        return new ChainOfCustody(CustodyModel.IDENTITY_PRESERVED, origin);
    }

    /** As weak as is asked for; itself if it is that weak already. */
    public ChainOfCustody weakenedTo(CustodyModel asked) {
        return model.isStrongerThan(asked) ? of(asked) : this;
    }
}
