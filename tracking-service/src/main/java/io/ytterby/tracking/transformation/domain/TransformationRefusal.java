package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.domain.CustodyModel;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.Stage;
import java.util.List;

/** Why goods were not made of others. */
public sealed interface TransformationRefusal {
    /** One of the lots does not allow it. */
    record OfLot(LotRefusal why) implements TransformationRefusal {}

    /** No process of this name holds today. */
    record NoSuchProcess(String name, List<String> known) implements TransformationRefusal {}

    /** The run breaks a rule of its process. */
    record OfBalance(BalanceOutcome.Refused why) implements TransformationRefusal {}

    /** The inputs do not carry so strong a claim. */
    record CustodyTooStrong(CustodyModel asked, CustodyModel strongest) implements TransformationRefusal {}

    /** Goods of two stages are no blend. */
    record NotOfOneStage(List<Stage> stages) implements TransformationRefusal {}

    /** The stated composition of a blend is not what its inputs come to. */
    record CompositionDisagrees(List<Blend.Disagreement> on) implements TransformationRefusal {}

    /** Goods of this stage have not been in use. */
    record NotInUse(LotId lot, Stage stage) implements TransformationRefusal {}

    /** Goods that left the country come back under an import, and it was not named. */
    record NoEvidenceOfReturn(LotId lot) implements TransformationRefusal {}
}
