package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.app.CaseContents.Content;
import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.CaseRules;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Files of a case: filed, shown, and taken out where the law asks for it and no hold forbids it. */
@ApplicationScoped
public class KeepEvidence {
    private final WorkOnCase work;
    private final CaseContents contents;
    private final CaseChain chain;
    private final ReadCases readCases;

    KeepEvidence(WorkOnCase work, CaseContents contents, CaseChain chain, ReadCases readCases) {
        this.work = work;
        this.contents = contents;
        this.chain = chain;
        this.readCases = readCases;
    }

    /** @param content at most {@link CaseContents#MOST_BYTES} */
    @Transactional
    public CaseOutcome file(Actor actor, CaseId id, UUID file, Content content, String description) {
        var sha256 = sha256(content.bytes());
        var filed = new CaseEvent.Filed(file, sha256, content.mediaType(), content.bytes().length, description);
        var outcome = work.step(actor, id, found -> CaseRules.fileEvidence(found, filed));
        if (outcome instanceof CaseOutcome.Done) contents.add(id, sha256, content, actor.person(), chain.now());
        return outcome;
    }

    /** Leaves in the chain that it was there, and why it is gone. The same bytes under another name stay. */
    @Transactional
    public CaseOutcome erase(Actor actor, CaseId id, UUID file, String reason) {
        var outcome = work.step(actor, id, found -> CaseRules.erase(found, file, reason));
        if (outcome instanceof CaseOutcome.Done(var next)) {
            var sha256 = next.file(file).orElseThrow().sha256();
            if (!isKept(next, sha256)) contents.erase(id, sha256);
        }
        return outcome;
    }

    private static boolean isKept(CaseFile file, String sha256) {
        return file.files().stream()
                .anyMatch(kept -> !kept.erased() && kept.sha256().equals(sha256));
    }

    public Optional<Content> show(Actor actor, CaseId id, UUID file) {
        return readCases
                .one(actor, id)
                .flatMap(found -> found.file(file))
                .filter(kept -> !kept.erased())
                .flatMap(kept -> contents.find(id, kept.sha256()));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
