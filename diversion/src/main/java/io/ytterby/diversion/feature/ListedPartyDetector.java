package io.ytterby.diversion.feature;

import io.ytterby.diversion.record.Party;
import org.jspecify.annotations.Nullable;

/** A party whose name stands on a list, letter by letter; looser matches are for screening, not for here. */
final class ListedPartyDetector implements Detector {
    @Override
    public void look(Scene scene, Findings into) {
        party(scene, scene.record.shipper(), "shipper", into);
        party(scene, scene.record.consignee(), "consignee", into);
        party(scene, scene.record.forwarder(), "forwarder", into);
    }

    private static void party(Scene scene, @Nullable Party party, String role, Findings into) {
        if (party == null) return;
        var list = scene.context.listed(party.name());
        if (list != null)
            into.plain(Input.LISTED, 1, 1, 0, () -> "The " + role + " " + party.name() + " stands on " + list + ".");
    }
}
