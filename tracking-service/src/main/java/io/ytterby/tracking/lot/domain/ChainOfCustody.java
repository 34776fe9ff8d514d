package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
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

    /**
     * The strongest that a right of their own gives goods: those of one permit at one place are of one origin; of an
     * import or a licence nothing is known that would tell what was mixed before.
     */
    static ChainOfCustody ofRight(SourceOfRight source, OrganisationId producer, Unlocode place) {
        return source.kind() == SourceOfRight.Kind.MINE_PERMIT
                ? preserved(producer + "/" + place + "/" + source.kind() + "/" + source.reference())
                : of(CustodyModel.MASS_BALANCE);
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
