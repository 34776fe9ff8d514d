package io.ytterby.inspection.selectivity.rest;

import io.ytterby.inspection.selectivity.app.TryProfile;
import io.ytterby.inspection.selectivity.rest.SelectionReply.ReasonReply;
import java.util.List;

/** What the rules would say. Nothing is stored, and the draw is not asked: it comes with the declaration's id. */
record WhatIfReply(
        boolean stored, long profileVersion, String lane, int score, List<ReasonReply> reasons, String propensity) {
    static WhatIfReply of(TryProfile.WhatIf tried) {
        var assessment = tried.assessment();
        return new WhatIfReply(
                false,
                tried.profileVersion(),
                assessment.lane().name(),
                assessment.score(),
                assessment.contributions().stream().map(ReasonReply::of).toList(),
                tried.propensity().toPlainString());
    }
}
