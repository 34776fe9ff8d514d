package io.ytterby.tipbox.bundle;

import java.util.UUID;

/**
 * An item of a bundle; its sealed bytes lie beside the manifest.
 *
 * @param seq of the link that says what its sealed bytes are
 */
public record BundleItem(UUID id, Role role, long seq) {
    /** What an item is. */
    public enum Role {
        /** What the reporter wrote, first or later. */
        TEXT,
        /** What the reporter handed in with it. */
        FILE,
        /** Who the reporter is, opened by two halves. */
        IDENTITY
    }

    /** What its seals are bound to. */
    public String bound(UUID tip) {
        return bound(tip, id);
    }

    /** {@code tip/<id>/item/<id>}: an item moved to another tip does not open. */
    public static String bound(UUID tip, UUID item) {
        return "tip/" + tip + "/item/" + item;
    }
}
