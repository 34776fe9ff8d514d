package io.ytterby.inspection.evidence.app;

import io.ytterby.inspection.evidence.domain.Content;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes by their hash, kept once and for ever, and told of in the chain of the case that they belong to. */
@Singleton
public class EvidenceStore {
    private final Contents contents;
    private final CaseChains chains;
    private final Clock clock;

    EvidenceStore(Contents contents, CaseChains chains, Clock clock) {
        this.contents = contents;
        this.chains = chains;
        this.clock = clock;
    }

    /**
     * Keeps bytes, in the transaction of what they belong to.
     *
     * @param declaration whose chain tells of them; null if they belong to no case yet
     * @param bytes at most {@link Content#MOST_BYTES}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Sha256 put(
            Actor actor, @Nullable DeclarationId declaration, EvidenceKind kind, String mediaType, byte[] bytes) {
        return put(actor, declaration, kind, null, mediaType, bytes, Map.of());
    }

    /**
     * The same, with more to tell.
     *
     * @param subject what the bytes are about, {@code measurement/...}; null if they speak for themselves
     * @param detail what the chain says of them beside their type and size
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Sha256 put(
            Actor actor,
            @Nullable DeclarationId declaration,
            EvidenceKind kind,
            @Nullable String subject,
            String mediaType,
            byte[] bytes,
            Map<String, ?> detail) {
        if (bytes.length > Content.MOST_BYTES)
            throw new IllegalArgumentException(bytes.length + " bytes are more than the store takes");
        var sha256 = Sha256.of(bytes);
        contents.add(
                new Content(sha256, mediaType, bytes),
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (declaration != null) {
            var said = new LinkedHashMap<String, Object>(detail);
            said.put("mediaType", mediaType);
            said.put("size", bytes.length);
            chains.append(actor, declaration, kind, subject == null ? "evidence/" + sha256 : subject, sha256, said);
        }
        return sha256;
    }

    public Optional<Content> find(Sha256 sha256) {
        return contents.find(sha256);
    }
}
