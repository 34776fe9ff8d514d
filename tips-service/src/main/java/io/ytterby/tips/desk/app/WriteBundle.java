package io.ytterby.tips.desk.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.Manifest;
import io.ytterby.tips.evidence.app.Chain;
import io.ytterby.tips.intake.app.Receipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;

/** A tip as one file, for an officer's own machine or a court's. Who fetched it is in the audit before a byte leaves. */
@ApplicationScoped
public class WriteBundle {
    private final Desk desk;
    private final Chain chain;
    private final Receipts receipts;
    private final Journal journal;

    WriteBundle(Desk desk, Chain chain, Receipts receipts, Journal journal) {
        this.desk = desk;
        this.chain = chain;
        this.receipts = receipts;
        this.journal = journal;
    }

    /** Writes the file. */
    @FunctionalInterface
    public interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /** @return empty if there is no such tip that this officer may see */
    @Transactional
    public Optional<Writing> of(Actor actor, UUID tip) {
        return desk.one(tip, Officer.of(actor)).map(seen -> {
            var kept =
                    desk.items(tip).stream().filter(item -> !item.destroyed()).toList();
            var manifest = manifest(seen, kept);
            journal.write(new Change(actor, "tip.fetched", "tip/" + tip, Map.of()));
            return out -> write(manifest, kept, out);
        });
    }

    private Manifest manifest(Desk.Seen seen, List<Desk.Kept> kept) {
        var links = chain.ofTip(seen.id());
        return new Manifest(
                seen.id(),
                seen.claimKey(),
                seen.answerKey(),
                links.stream()
                        .map(found -> new Manifest.Chained(found.previous(), found.link()))
                        .toList(),
                links.stream()
                        .flatMap(found -> chain.proof(found.link()).stream()
                                .map(proof -> new Manifest.Proved(found.link().seq(), proof)))
                        .toList(),
                kept.stream().map(Desk.Kept::item).toList(),
                desk.wraps(seen.id()),
                receipts.rotations(seen.id()).stream()
                        .map(one -> new Manifest.Rotation(one.seq(), one.claimKey(), one.answerKey(), one.signature()))
                        .toList());
    }

    private void write(Manifest manifest, List<Desk.Kept> kept, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        Bundle.begin(zip, manifest);
        for (var item : kept) {
            zip.putNextEntry(Bundle.entry(Bundle.name(item.item().id())));
            desk.chunks(item.item().id(), chunk -> {
                try {
                    zip.write(chunk);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            zip.closeEntry();
        }
        zip.finish();
    }
}
