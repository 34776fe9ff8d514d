package io.ytterby.tipbox.bundle;

import io.ytterby.tipbox.chain.Stamps;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges a bundle offline: whether what lies in it is what came, and since when it was there at the latest. */
public final class CheckBundle {
    private CheckBundle() {}

    /**
     * @param faults in words; empty if nothing was changed
     * @param notes what could not be shown, such as a day that nobody has stamped yet, and what was
     */
    public record Verdict(List<String> faults, List<String> notes) {
        public boolean holds() {
            return faults.isEmpty();
        }
    }

    /** @param authority whose time stamps are believed; null if none is at hand, which is said */
    public static Verdict of(Bundle bundle, @Nullable X509Certificate authority) throws IOException {
        var faults = new ArrayList<String>();
        var notes = new ArrayList<String>();
        var manifest = bundle.manifest();
        if (manifest.links().isEmpty()) faults.add("it has no link of the chain");
        for (var chained : manifest.links())
            if (!chained.link().follows(chained.previous()))
                faults.add("link " + chained.link().seq() + " is not what was chained");
        keys(manifest, faults);
        for (var item : manifest.items()) item(bundle, item, faults);
        for (var chained : manifest.links()) {
            var proof = manifest.proofs().stream()
                    .filter(proved -> proved.seq() == chained.link().seq())
                    .findFirst();
            if (proof.isEmpty()) {
                notes.add("link " + chained.link().seq() + " of "
                        + chained.link().day() + " has no proof yet: its day is not stamped");
                continue;
            }
            proof(chained, proof.get(), authority, faults, notes);
        }
        return new Verdict(List.copyOf(faults), List.copyOf(notes));
    }

    /** The first receipt's keys are what the first link says, and each later one's were passed on by those before it. */
    private static void keys(Manifest manifest, List<String> faults) {
        manifest.links().stream()
                .filter(link -> link.link().type().equals("TIP"))
                .filter(link -> !says(link, manifest.claimKey(), manifest.answerKey()))
                .forEach(_ -> faults.add("the reporter's keys are not those that came"));
        var claim = manifest.claimKey();
        for (var next : manifest.rotations()) {
            boolean chained = manifest.links().stream()
                    .anyMatch(link -> link.link().seq() == next.seq() && says(link, next.claimKey(), next.answerKey()));
            if (!chained || !ReceiptKeys.isPassedOn(claim, next.claimKey(), next.answerKey(), next.signature()))
                faults.add("the receipt of link " + next.seq() + " was not passed on by the one before it");
            claim = next.claimKey();
        }
    }

    private static boolean says(Manifest.Chained chained, byte[] claimKey, byte[] answerKey) {
        return Arrays.equals(chained.link().payload(), ReceiptKeys.digest(claimKey, answerKey));
    }

    private static void item(Bundle bundle, BundleItem item, List<String> faults) throws IOException {
        var link = bundle.manifest().links().stream()
                .filter(chained -> chained.link().seq() == item.seq())
                .findFirst();
        if (link.isEmpty()) {
            faults.add("item " + item.id() + " has no link of the chain");
            return;
        }
        try (var in = bundle.sealed(item.id())) {
            if (!Arrays.equals(sha256(in), link.get().link().payload()))
                faults.add("item " + item.id() + " is not what came");
        }
    }

    private static void proof(
            Manifest.Chained chained,
            Manifest.Proved proved,
            @Nullable X509Certificate authority,
            List<String> faults,
            List<String> notes) {
        var proof = proved.proof();
        if (!proof.holds(chained.link())) {
            faults.add("link " + proved.seq() + " is not among those of " + proof.day());
            return;
        }
        if (proof.token().length == 0) {
            notes.add("nobody has stamped the root of " + proof.day() + " yet");
        } else if (authority == null) {
            notes.add("the time stamp of " + proof.day() + " was not checked: name its authority's certificate");
        } else {
            Stamps.at(proof.token(), proof.root(), authority)
                    .ifPresentOrElse(
                            at -> notes.add("link " + proved.seq() + " was there at " + at),
                            () -> faults.add(
                                    "the time stamp of " + proof.day() + " is not this authority's word on it"));
        }
    }

    private static byte[] sha256(InputStream in) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[8192];
            int read;
            while ((read = in.read(buffer)) > 0) digest.update(buffer, 0, read);
            return digest.digest();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
