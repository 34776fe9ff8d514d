package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import java.time.Instant;

/** Lots as bytes. */
public final class PackedLots extends Packing<KnownLot> {
    @Override
    public char kind() {
        return 'T';
    }

    @Override
    void packBody(Packer into, KnownLot lot) {
        into.uuid(lot.id().value())
                .text(lot.lotNumber())
                .text(lot.stage())
                .whole(lot.mass().milligrams())
                .text(lot.status())
                .flag(lot.declaration().isPresent());
        lot.declaration().ifPresent(declaration -> into.uuid(declaration.value()));
        into.list(lot.frozenBy(), (packer, declaration) -> packer.uuid(declaration.value()));
    }

    @Override
    KnownLot unpackBody(long version, Instant toldAt, Audience audience, Unpacker from) {
        return new KnownLot(
                version,
                audience,
                toldAt,
                new LotId(from.uuid()),
                from.text(),
                from.text(),
                new Mass(from.whole()),
                from.text(),
                from.flag() ? new DeclarationId(from.uuid()) : null,
                from.list(id -> new DeclarationId(id.uuid())));
    }
}
