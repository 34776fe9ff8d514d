package io.ytterby.tracking.certificate.app;

import io.ytterby.credentials.codec.Base64Url;
import io.ytterby.credentials.codes.BlockCertificate;
import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.LotId;
import io.ytterby.tracking.certificate.app.CertifiedBlocks.Minted;
import io.ytterby.tracking.lot.app.Lots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Signs what there is to say of each block that a lot has grams of. Signed anew each time, and the same each time. */
@ApplicationScoped
public class CertifyBlocks {
    private static final Duration VALIDITY = Duration.ofDays(3_652);

    private final CertifiedBlocks blocks;
    private final Lots lots;
    private final EpochKeys keys;
    private final CodeSigner signer;

    CertifyBlocks(CertifiedBlocks blocks, Lots lots, EpochKeys keys, CodeSigner signer) {
        this.blocks = blocks;
        this.lots = lots;
        this.keys = keys;
        this.signer = signer;
    }

    /** A block and its certificate, a compact JWS. */
    public record Certified(Minted minted, String certificate) {}

    /** Of a lot, in the order of the blocks' numbers. */
    @Transactional
    public List<Certified> of(LotId lot, long afterBlock, int limit) {
        return blocks.heldBy(lot, afterBlock, limit).stream()
                .map(minted -> new Certified(minted, signed(minted)))
                .toList();
    }

    private String signed(Minted minted) {
        var block = minted.block();
        var card = lots.find(minted.lot()).orElseThrow().card();
        var from = minted.mintedAt().truncatedTo(ChronoUnit.SECONDS);
        var certificate = new BlockCertificate(
                signer.issuer(),
                block.id(),
                block.first(),
                block.end(),
                block.epoch(),
                block.gtin(),
                minted.lot().toString(),
                card.number().value(),
                minted.massMg(),
                shares(card.composition()),
                Base64Url.encode(BlockKey.of(block, keys).fingerprint()),
                from,
                from.plus(VALIDITY));
        return certificate.signed(signer.key());
    }

    private static Map<String, String> shares(Composition composition) {
        return composition.weightPercent().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().name(),
                        entry -> entry.getValue().toPlainString()));
    }
}
