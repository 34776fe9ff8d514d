package io.ytterby.licensing.controllist.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** How an application would fare. */
final class NaiveReview {
    private final JsonNode list;
    private final NaiveDays days;

    NaiveReview(JsonNode list, NaiveDays days) {
        this.list = list;
        this.days = days;
    }

    static List<String> onward(JsonNode asked) {
        return NaiveEntries.texts(asked.path("onward_destinations"));
    }

    void of(JsonNode asked, NaiveDraft draft) {
        var day = asked.path("date").asText();
        draft.presumption = "NORMAL_REVIEW";
        boolean general = true;
        for (var policy : list.path("review_policies")) {
            if (!NaiveConditions.any(policy.path("when"), asked, onward(asked), draft.families)) continue;
            for (var instrument : list.path("instruments")) {
                var id = instrument.path("id").asText();
                var applies = policy.path("applies").asText();
                if (!id.equals(applies) && !id.startsWith(applies + "#")) continue;
                var kind = instrument.path("kind").asText();
                var standing = days.standing(id, day);
                if (kind.equals("destination") && standing.equals("LAST_DAY")) draft.flags.add("SUSPENSION_LAST_DAY");
                var joint = policy.path("together_with").asText("");
                if (!NaiveDays.binds(standing)
                        || (!joint.isEmpty() && !NaiveDays.binds(days.standing(joint, day)))
                        || (kind.equals("extraterritorial") && !draft.basis.contains(id))) continue;
                var other = policy.path("presumption").asText();
                if (NaiveEvaluator.WORSE.indexOf(other) > NaiveEvaluator.WORSE.indexOf(draft.presumption))
                    draft.presumption = other;
                general &= policy.path("general_licence").asBoolean(true);
                draft.flags.addAll(NaiveEntries.texts(policy.path("flags")));
                if (kind.equals("destination")) draft.rest(id, standing);
                if (!joint.isEmpty()) draft.rest(joint, days.standing(joint, day));
            }
        }
        for (var flag : list.path("diversion_red_flags"))
            if (NaiveConditions.any(flag.path("when"), asked, onward(asked), draft.families)
                    && (!flag.hasNonNull("while_in_force")
                            || NaiveDays.binds(
                                    days.standing(flag.path("while_in_force").asText(), day))))
                draft.flags.addAll(NaiveEntries.texts(flag.path("flags")));
        if (asked.path("general_licence_held").asBoolean()
                && general
                && draft.presumption.equals("NORMAL_REVIEW")
                && day.compareTo(list.at("/policy/general_licence_from").asText()) >= 0)
            draft.flags.add("GENERAL_LICENCE_ELIGIBLE");
    }
}
