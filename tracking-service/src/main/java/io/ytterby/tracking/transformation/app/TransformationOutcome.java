package io.ytterby.tracking.transformation.app;

import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.transformation.domain.TransformationRefusal;

/** All that can come of making goods of others. */
public sealed interface TransformationOutcome {
    record Done(Made made) implements TransformationOutcome {}

    record Refused(TransformationRefusal why) implements TransformationOutcome {}

    static TransformationOutcome refused(TransformationRefusal why) {
        return new Refused(why);
    }

    static TransformationOutcome refused(LotRefusal why) {
        return new Refused(new TransformationRefusal.OfLot(why));
    }
}
