package io.ytterby.tipbox.cli;

import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import io.ytterby.tipbox.seal.SealBrokenException;
import io.ytterby.tipbox.seal.TeamKey;
import io.ytterby.tipbox.seal.Wrap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What takes an officer's private key. */
final class OfficerTasks {
    private static final int SHORTEST_PASSPHRASE = 12;

    private final PrintStream out;
    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    OfficerTasks(PrintStream out, Secrets secrets) {
        this.out = out;
        this.secrets = secrets;
    }

    int key(String file) throws IOException {
        var passphrase = secrets.ask("A passphrase for it");
        if (passphrase.length() < SHORTEST_PASSPHRASE)
            throw new SealBrokenException("a passphrase has " + SHORTEST_PASSPHRASE + " characters at least");
        var key = ReceiptKeys.drawReadingKey(random);
        KeyFile.write(Path.of(file), key, passphrase.toCharArray(), random);
        var open = TeamKey.of(key);
        out.println("public " + base64(open.bytes()));
        out.println("id     " + open.id());
        out.println(
                "Register the public line at the desk; a colleague compares the id with you by voice and confirms it.");
        return TipsCommand.DONE;
    }

    int open(String keyFile, String bundleFile, String folder, @Nullable String release) throws IOException {
        var key = privateKey(keyFile);
        try (var bundle = Bundle.open(Path.of(bundleFile))) {
            var wrap = release == null ? null : new Wrap(TeamKey.of(key).id(), decoded(release));
            int closed = new OpenTip(out).open(bundle, key, Path.of(folder), wrap);
            return closed == bundle.manifest().items().size() ? TipsCommand.REFUSED : TipsCommand.DONE;
        }
    }

    /** Prints what the desk takes: the same keys, sealed to one key more. */
    int share(String keyFile, String bundleFile, String colleague) throws IOException {
        var key = privateKey(keyFile);
        var to = new TeamKey(decoded(colleague));
        try (var bundle = Bundle.open(Path.of(bundleFile))) {
            var lines = new ArrayList<String>();
            for (var item : bundle.manifest().items()) {
                var part = item.role() == BundleItem.Role.IDENTITY ? BundleWrap.Part.CASE_HALF : BundleWrap.Part.WHOLE;
                OpenTip.half(bundle, item, part, key).ifPresent(half -> lines.add(line(bundle, item, part, half, to)));
            }
            return print(lines);
        }
    }

    /** Prints the custodian's half of each identity, sealed to one officer. */
    int release(String keyFile, String bundleFile, String officer) throws IOException {
        var key = privateKey(keyFile);
        var to = new TeamKey(decoded(officer));
        try (var bundle = Bundle.open(Path.of(bundleFile))) {
            var lines = new ArrayList<String>();
            for (var item : bundle.manifest().items())
                if (item.role() == BundleItem.Role.IDENTITY)
                    OpenTip.half(bundle, item, BundleWrap.Part.CUSTODY_HALF, key)
                            .ifPresent(half -> lines.add(line(bundle, item, BundleWrap.Part.CUSTODY_HALF, half, to)));
            return print(lines);
        }
    }

    private int print(List<String> lines) {
        if (lines.isEmpty()) throw new SealBrokenException("nothing in this bundle is sealed to this key");
        out.println("{\"wraps\":[" + String.join(",", lines) + "]}");
        return TipsCommand.DONE;
    }

    private static String line(Bundle bundle, BundleItem item, BundleWrap.Part part, byte[] half, TeamKey to) {
        var wrap = Wrap.of(half, BundleWrap.bound(bundle.manifest().tip(), item.id(), part), to);
        return "{\"item\":\"%s\",\"part\":\"%s\",\"keyId\":\"%s\",\"wrap\":\"%s\"}"
                .formatted(item.id(), part, wrap.keyId(), base64(wrap.bytes()));
    }

    private byte[] privateKey(String file) throws IOException {
        return KeyFile.read(
                Path.of(file), secrets.ask("The passphrase of " + file).toCharArray());
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException unfit) {
            throw new SealBrokenException("that is no base64url: " + text.substring(0, Math.min(20, text.length())));
        }
    }
}
