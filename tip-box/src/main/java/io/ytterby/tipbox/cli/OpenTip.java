package io.ytterby.tipbox.cli;

import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tipbox.find.FindReferences;
import io.ytterby.tipbox.seal.SealedReader;
import io.ytterby.tipbox.seal.TeamKey;
import io.ytterby.tipbox.seal.TwoHalves;
import io.ytterby.tipbox.seal.Wrap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the items of a bundle on an officer's machine into a folder of his own. */
final class OpenTip {
    private final PrintStream out;

    OpenTip(PrintStream out) {
        this.out = out;
    }

    /**
     * @param release the custodian's half of an identity's key, sealed to this officer; null if it was not asked for
     * @return how many items could not be opened
     */
    int open(Bundle bundle, byte[] privateKey, Path folder, @Nullable Wrap release) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        int number = 0;
        int closed = 0;
        for (var item : bundle.manifest().items()) {
            number++;
            var key = key(bundle, item, privateKey, release);
            if (key.isEmpty()) {
                closed++;
                out.println(number + "  " + item.role() + "  stays closed: "
                        + (item.role() == BundleItem.Role.IDENTITY
                                ? "a custodian must release the other half."
                                : "it is not sealed to this key."));
                continue;
            }
            open(bundle, item, key.get(), folder, number);
        }
        return closed;
    }

    private void open(Bundle bundle, BundleItem item, byte[] key, Path folder, int number) throws IOException {
        var partial = folder.resolve("." + number + ".partial");
        var tip = bundle.manifest().tip();
        Path file;
        try (var sealed = bundle.sealed(item.id())) {
            String name;
            try (var to = ownerOnly(partial)) {
                var head = SealedReader.open(sealed, key, item.bound(tip), to);
                name = harmless(new String(head.name(), StandardCharsets.UTF_8));
            }
            file = folder.resolve(number + "-"
                    + (name.isEmpty() ? item.role().name().toLowerCase(java.util.Locale.ROOT) + ".txt" : name));
            Files.move(partial, file);
        } finally {
            Files.deleteIfExists(partial);
        }
        out.println(number + "  " + item.role() + "  " + file);
        if (item.role() == BundleItem.Role.TEXT)
            for (var found : FindReferences.in(Files.readString(file)))
                out.println("     names " + found.kind() + " " + found.value());
    }

    private static Optional<byte[]> key(Bundle bundle, BundleItem item, byte[] privateKey, @Nullable Wrap release) {
        var part = item.role() == BundleItem.Role.IDENTITY ? BundleWrap.Part.CASE_HALF : BundleWrap.Part.WHOLE;
        var own = half(bundle, item, part, privateKey);
        if (own.isEmpty() || part == BundleWrap.Part.WHOLE) return own;
        if (release == null) return Optional.empty();
        var other = release.open(
                privateKey, BundleWrap.bound(bundle.manifest().tip(), item.id(), BundleWrap.Part.CUSTODY_HALF));
        return Optional.of(new TwoHalves(own.get(), other).joined());
    }

    /** What this key opens of an item's key. */
    static Optional<byte[]> half(Bundle bundle, BundleItem item, BundleWrap.Part part, byte[] privateKey) {
        var id = TeamKey.of(privateKey).id();
        return bundle.manifest().wraps().stream()
                .filter(wrap -> wrap.item().equals(item.id())
                        && wrap.part() == part
                        && wrap.wrap().keyId().equals(id))
                .findFirst()
                .map(wrap -> wrap.wrap()
                        .open(privateKey, BundleWrap.bound(bundle.manifest().tip(), item.id(), part)));
    }

    static OutputStream ownerOnly(Path file) throws IOException {
        var attribute = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Channels.newOutputStream(Files.newByteChannel(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attribute));
    }

    /** What a stranger called his file may not leave the folder, hide in it or run in it. */
    static String harmless(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        while (plain.startsWith(".") || plain.startsWith("-")) plain = plain.substring(1);
        if (plain.isEmpty()) return "";
        if (plain.length() > 120) plain = plain.substring(plain.length() - 120);
        return plain.endsWith(".txt") ? plain : plain + ".original";
    }
}
