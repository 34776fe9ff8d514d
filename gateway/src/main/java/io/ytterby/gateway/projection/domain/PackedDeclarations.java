package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import java.time.Instant;

/** Declarations as bytes. */
public final class PackedDeclarations extends Packing<KnownDeclaration> {
    @Override
    public char kind() {
        return 'D';
    }

    @Override
    void packBody(Packer into, KnownDeclaration declaration) {
        into.uuid(declaration.id().value())
                .text(declaration.mrn())
                .text(declaration.status())
                .instant(declaration.lodgedAt())
                .list(
                        declaration.lines(),
                        (packer, line) -> packer.uuid(line.lot().value())
                                .text(line.licence().value()));
    }

    @Override
    KnownDeclaration unpackBody(long version, Instant toldAt, Audience audience, Unpacker from) {
        return new KnownDeclaration(
                version,
                audience,
                toldAt,
                new DeclarationId(from.uuid()),
                from.text(),
                from.text(),
                from.instant(),
                from.list(line -> new KnownDeclaration.Line(new LotId(line.uuid()), new LicenceNumber(line.text()))));
    }
}
