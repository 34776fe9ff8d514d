package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import java.time.Instant;

/** Licences as bytes. */
public final class PackedLicences extends Packing<KnownLicence> {
    @Override
    public char kind() {
        return 'L';
    }

    @Override
    void packBody(Packer into, KnownLicence licence) {
        into.text(licence.number().value())
                .text(licence.kind())
                .text(licence.holder().value())
                .instant(licence.issuedAt())
                .text(licence.status())
                .text(licence.destination())
                .day(licence.validity().from())
                .day(licence.validity().until())
                .list(licence.grounds(), PackedLicences::ground)
                .list(licence.lines(), PackedLicences::line);
    }

    private static void ground(Packer into, KnownLicence.Ground ground) {
        into.text(ground.kind()).text(ground.reason()).instant(ground.since());
    }

    private static void line(Packer into, KnownLicence.Line line) {
        into.whole(line.number())
                .text(line.controlCode())
                .text(line.hsCode())
                .text(line.description())
                .whole(line.issued().milligrams())
                .whole(line.used().milligrams())
                .whole(line.reserved().milligrams());
    }

    @Override
    KnownLicence unpackBody(long version, Instant toldAt, Audience audience, Unpacker from) {
        return new KnownLicence(
                version,
                audience,
                toldAt,
                new LicenceNumber(from.text()),
                from.text(),
                new OrganisationId(from.text()),
                from.instant(),
                from.text(),
                from.text(),
                new Validity(from.day(), from.day()),
                from.list(PackedLicences::ground),
                from.list(PackedLicences::line));
    }

    private static KnownLicence.Ground ground(Unpacker from) {
        return new KnownLicence.Ground(from.text(), from.text(), from.instant());
    }

    private static KnownLicence.Line line(Unpacker from) {
        return new KnownLicence.Line(
                from.count(),
                from.text(),
                from.text(),
                from.text(),
                new Mass(from.whole()),
                new Mass(from.whole()),
                new Mass(from.whole()));
    }
}
