package io.ytterby.tipbox.bundle;

import io.ytterby.tipbox.seal.Wrap;
import java.util.UUID;

/** A wrapped key of an item, or half of one. */
public record BundleWrap(UUID item, Part part, Wrap wrap) {
    /** How much of the item's key it is. */
    public enum Part {
        WHOLE,
        CASE_HALF,
        CUSTODY_HALF
    }

    /** What the wrap is bound to: half of a key is not taken for a whole one. */
    public static String bound(UUID tip, UUID item, Part part) {
        return BundleItem.bound(tip, item) + "/" + part.name();
    }
}
