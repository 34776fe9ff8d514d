package io.ytterby.tracking.device.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ytterby.credentials.codes.CodeBundle;
import io.ytterby.credentials.codes.RoutedBlock;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.AgreementKey;
import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.certificate.app.CodeSigner;
import io.ytterby.tracking.device.app.RoutedBlocks.Routed;
import io.ytterby.tracking.device.domain.FieldDevice;
import io.ytterby.tracking.withdrawal.app.Withdrawals;
import io.ytterby.tracking.withdrawal.domain.Withdrawal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a device the keys of the blocks that are on their way to its office, sealed for it alone and good for seven days.
 * Whoever has a block's key can list that block's codes, so each issue is written down with its blocks.
 */
@ApplicationScoped
public class IssueBundle {
    private static final Duration VALIDITY = Duration.ofDays(7);

    private final FieldDevices devices;
    private final RoutedBlocks routedBlocks;
    private final Withdrawals withdrawals;
    private final EpochKeys keys;
    private final CodeSigner signer;
    private final Journal journal;
    private final Clock clock;

    IssueBundle(
            FieldDevices devices,
            RoutedBlocks routedBlocks,
            Withdrawals withdrawals,
            EpochKeys keys,
            CodeSigner signer,
            Journal journal,
            Clock clock) {
        this.devices = devices;
        this.routedBlocks = routedBlocks;
        this.withdrawals = withdrawals;
        this.keys = keys;
        this.signer = signer;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was issued: the sealed text, a compact JWE. */
    public record Issued(UUID bundle, Instant expiresAt, int blocks, String sealed) {}

    /**
     * Empty if the actor's organisation has no such device, or it is retired.
     *
     * @param deviceId null for the one that the actor registered last
     */
    @Transactional
    public Optional<Issued> issue(Actor actor, @Nullable UUID deviceId) {
        var device = deviceId == null
                ? devices.lastOf(actor.organisation(), actor.person())
                : devices.find(actor.organisation(), deviceId);
        return device.filter(found -> found.retiredAt() == null).map(found -> issue(actor, found));
    }

    private Issued issue(Actor actor, FieldDevice device) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var until = at.plus(VALIDITY);
        var id = UUID.randomUUID();
        var routed = routedBlocks.to(device.office(), CodeBundle.MOST_BLOCKS);
        var blockIds = routed.stream().map(one -> one.block().id()).toList();
        var bundle = new CodeBundle(
                signer.issuer(),
                id.toString(),
                device.id().toString(),
                device.office().value(),
                at,
                until,
                routed.stream().map(this::withKey).toList(),
                withdrawals.rangesOf(Kind.REVOKED, blockIds),
                withdrawals.epochs());
        var sealed = bundle.sealed(signer.key(), key(device));
        devices.noteIssue(id, device.id(), actor.person(), at, until, blockIds);
        journal.write(new Change(actor, "bundle.issued", "device/" + device.id(), detail(id, device, until, blockIds)));
        return new Issued(id, until, routed.size(), sealed);
    }

    private RoutedBlock withKey(Routed routed) {
        return new RoutedBlock(routed.block(), BlockKey.of(routed.block(), keys), routed.standing());
    }

    private static AgreementKey key(FieldDevice device) {
        return AgreementKey.ofJwk(StrictJson.parseObject(device.publicKey().getBytes(UTF_8)));
    }

    private static Map<String, ?> detail(UUID bundle, FieldDevice device, Instant until, List<Long> blocks) {
        return Map.of(
                "bundle", bundle,
                "office", device.office().value(),
                "expiresAt", until.toString(),
                "blocks", blocks.size());
    }
}
