package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

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
        into.list(lot.frozenBy(), (packer, declaration) -> packer.uuid(declaration.value()))
                .text(lot.producer().value())
                .text(lot.custodian().value())
                .list(
                        lot.granted().entrySet(),
                        (packer, grant) -> packer.text(grant.getKey().value()).instant(grant.getValue()))
                .list(
                        lot.recalls(),
                        (packer, recall) ->
                                packer.uuid(recall.id()).text(recall.reason()).instant(recall.since()));
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
                from.list(id -> new DeclarationId(id.uuid())),
                new OrganisationId(from.text()),
                new OrganisationId(from.text()),
                granted(from),
                from.list(recall -> new KnownLot.Recall(recall.uuid(), recall.text(), recall.instant())));
    }

    private static Map<OrganisationId, Instant> granted(Unpacker from) {
        int count = from.count();
        Map<OrganisationId, Instant> granted = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            var organisation = new OrganisationId(from.text());
            granted.put(organisation, from.instant());
        }
        return granted;
    }
}
