package io.ytterby.tips.intake.app;

import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.seal.ItemHead;
import io.ytterby.tips.evidence.app.Days;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one reporter hands in, while it comes: files are sealed and laid down at once, keys stay in memory. Only {@link
 * KeepTip} makes a tip of it; what is given up before leaves chunks that nobody can open.
 */
public final class HandIn implements AutoCloseable {
    private final Items items;
    private final LayItem lay;
    private final UUID tip;
    private final IntakeConfig config;
    private final int most;
    private final List<Laid> laid = new ArrayList<>();
    /** Bytes that files of this tip may still have; below zero while nobody has asked. */
    private long room = -1;

    private boolean kept;

    HandIn(Items items, Days days, SecureRandom random, UUID tip, IntakeConfig config, int most) {
        this.items = items;
        this.lay = new LayItem(items, random, days.today());
        this.tip = tip;
        this.config = config;
        this.most = most;
    }

    /**
     * Takes a file as it comes.
     *
     * @param name as the reporter's machine has it; sealed with the file and kept nowhere else
     * @throws TooLargeException if it is larger than it may be, or there are too many, or they are too large together
     * @throws NoRoomException if all tips together hold as much as they may
     */
    public void file(byte[] name, byte[] type, InputStream in) throws IOException {
        if (laid.size() >= most) throw new TooLargeException();
        if (room < 0) room = room();
        if (room == 0) throw new TooLargeException();
        var head = new ItemHead(
                Arrays.copyOf(name, Math.min(name.length, ItemHead.LONGEST_NAME)),
                Arrays.copyOf(type, Math.min(type.length, ItemHead.LONGEST_TYPE)));
        var item = lay.stream(tip, BundleItem.Role.FILE, head, in, Math.min(config.largestFile(), room));
        room = Math.max(0, room - item.bytes());
        laid.add(item);
    }

    private long room() {
        if (items.bytes() >= config.mostStored()) throw new NoRoomException();
        return Math.max(0, config.largestTip() - items.bytes(tip));
    }

    /** What the reporter wrote. */
    void text(byte[] text) {
        laid.addFirst(lay.text(tip, BundleItem.Role.TEXT, text));
    }

    /** Who the reporter is, if he says so. */
    void identity(byte @Nullable [] identity) {
        if (identity != null && identity.length > 0) laid.add(lay.text(tip, BundleItem.Role.IDENTITY, identity));
    }

    UUID tip() {
        return tip;
    }

    List<Laid> laid() {
        return List.copyOf(laid);
    }

    /** It is a tip now. */
    void kept() {
        kept = true;
    }

    /** Wipes the keys; what was not kept is taken away. */
    @Override
    public void close() {
        for (var item : laid) {
            Arrays.fill(item.key(), (byte) 0);
            if (!kept) items.drop(item.id());
        }
    }
}
