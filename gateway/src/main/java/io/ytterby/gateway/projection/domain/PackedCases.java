package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Applications as bytes. */
public final class PackedCases extends Packing<KnownCase> {
    @Override
    public char kind() {
        return 'C';
    }

    @Override
    void packBody(Packer into, KnownCase one) {
        into.uuid(one.id())
                .text(one.status())
                .text(one.exporter().value())
                .text(one.licenceKind())
                .text(one.destination())
                .instant(one.submittedAt())
                .day(one.countedFrom())
                .whole(one.usedDays())
                .whole(one.termDays())
                .day(one.countedOn());
        var decidedOn = one.decidedOn();
        into.flag(decidedOn != null);
        if (decidedOn != null) into.day(decidedOn);
        var licence = one.licence();
        into.text(licence == null ? "" : licence.value());
        var forecast = one.forecast();
        into.flag(forecast != null);
        if (forecast != null) forecast(into, forecast);
    }

    private static void forecast(Packer into, KnownCase.Forecast forecast) {
        into.text(forecast.group()).flag(forecast.widened());
        count(into, forecast.decided());
        count(into, forecast.open());
        into.list(
                forecast.steps(),
                (packer, step) -> packer.day(step.on()).text(step.openShare().toPlainString()));
    }

    /** Zero for none, else one more than the number. */
    private static void count(Packer into, @Nullable Integer number) {
        into.whole(number == null ? 0 : number + 1L);
    }

    @Override
    KnownCase unpackBody(long version, Instant toldAt, Audience audience, Unpacker from) {
        return new KnownCase(
                version,
                audience,
                toldAt,
                from.uuid(),
                from.text(),
                new OrganisationId(from.text()),
                from.text(),
                from.text(),
                from.instant(),
                from.day(),
                from.count(),
                from.count(),
                from.day(),
                from.flag() ? from.day() : null,
                licence(from.text()),
                from.flag() ? forecast(from) : null);
    }

    private static @Nullable LicenceNumber licence(String number) {
        return number.isEmpty() ? null : new LicenceNumber(number);
    }

    private static KnownCase.Forecast forecast(Unpacker from) {
        return new KnownCase.Forecast(
                from.text(),
                from.flag(),
                number(from.count()),
                number(from.count()),
                from.list(step -> new KnownCase.Step(step.day(), new BigDecimal(step.text()))));
    }

    private static @Nullable Integer number(int packed) {
        return packed == 0 ? null : packed - 1;
    }
}
