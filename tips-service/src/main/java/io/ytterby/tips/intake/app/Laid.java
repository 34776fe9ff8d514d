package io.ytterby.tips.intake.app;

import io.ytterby.tipbox.bundle.BundleItem;
import java.util.UUID;

/**
 * An item whose sealed chunks are laid down and whose key is only in memory yet: until it is wrapped for somebody, nobody
 * can open it.
 *
 * @param sha256 of the sealed bytes
 * @param bytes how many they are
 */
record Laid(UUID id, BundleItem.Role role, byte[] key, byte[] sha256, int chunks, long bytes) {}
