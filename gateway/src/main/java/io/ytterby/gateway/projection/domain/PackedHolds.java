package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import java.time.Instant;

/** The holds of declarations as bytes. */
public final class PackedHolds extends Packing<KnownHolds> {
    @Override
    public char kind() {
        return 'H';
    }

    @Override
    void packBody(Packer into, KnownHolds held) {
        into.uuid(held.declaration().value())
                .list(
                        held.open(),
                        (packer, hold) -> packer.text(hold.ground())
                                .text(hold.authority())
                                .instant(hold.placedAt()))
                .list(held.lots(), (packer, lot) -> packer.uuid(lot.value()));
    }

    @Override
    KnownHolds unpackBody(long version, Instant toldAt, Audience audience, Unpacker from) {
        return new KnownHolds(
                version,
                audience,
                toldAt,
                new DeclarationId(from.uuid()),
                from.list(hold -> new KnownHolds.Hold(hold.text(), hold.text(), hold.instant())),
                from.list(lot -> new LotId(lot.uuid())));
    }
}
