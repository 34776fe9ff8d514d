package io.ytterby.tips.intake.app;

import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.bundle.BundleWrap;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sealed items on their way and at rest. */
public interface Items {
    /** Lays one sealed chunk down, at once and for itself: an upload may take an hour and holds no transaction open. */
    void lay(UUID item, int number, byte[] sealed, LocalDate day);

    /** In the transaction that makes the tip. */
    void add(UUID tip, UUID item, BundleItem.Role role, long seq, int chunks, List<BundleWrap> wraps);

    /** What an upload that did not end has left. Its key was never stored: it cannot be opened by anybody. */
    void drop(UUID item);

    /** Sealed bytes of a tip. */
    long bytes(UUID tip);

    /** Sealed bytes of all tips, and of uploads that are under way. */
    long bytes();

    /** How many items a tip has. */
    int count(UUID tip);

    /** Takes away what no item came to belong to and was laid before a day. */
    int sweep(LocalDate before);
}
