package io.ytterby.certification.account.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.certification.account.app.Accounts;
import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.Conversion;
import io.ytterby.certification.account.domain.Entry;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account and what is in it today, in milligrams of its element: what was credited is drawn, forfeited, expired or free.
 *
 * @param freeMg what may be drawn today, as far as its certificates stand
 */
record AccountReply(
        String accountId,
        String org,
        String body,
        String site,
        Element element,
        SchemeKey scheme,
        String kind,
        LocalDate periodStart,
        List<ConversionReply> conversions,
        long creditedMg,
        long drawnMg,
        long forfeitedMg,
        long expiredMg,
        long freeMg,
        Instant openedAt,
        long version) {
    /** What a milligram of input makes, and from which day. */
    record ConversionReply(BigDecimal factor, LocalDate fromDay, Instant saidAt, String reason) {
        static ConversionReply of(Conversion said) {
            return new ConversionReply(said.factor(), said.fromDay(), said.saidAt(), said.reason());
        }
    }

    /** A parcel: credit of one deposit of one certified input. */
    record ParcelReply(
            String parcelId,
            String certificateId,
            long inputMg,
            BigDecimal factor,
            long creditMg,
            long drawnMg,
            long forfeitedMg,
            LocalDate fromDay,
            LocalDate endsOn) {
        static ParcelReply of(Accounts.Shown shown) {
            var parcel = shown.parcel();
            return new ParcelReply(
                    parcel.id().toString(),
                    shown.certificate().toString(),
                    shown.inputMg(),
                    shown.factor(),
                    parcel.creditMg(),
                    parcel.drawnMg(),
                    parcel.forfeitedMg(),
                    shown.fromDay(),
                    parcel.endsOn());
        }
    }

    /** A line of its statement. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryReply(
            String kind,
            String parcelId,
            long massMg,
            @Nullable String lotId,
            @Nullable String claimId,
            Instant at) {
        static EntryReply of(Entry entry) {
            var lot = entry.lot();
            var claim = entry.claim();
            return new EntryReply(
                    entry.kind().name(),
                    entry.parcel().toString(),
                    entry.massMg(),
                    lot == null ? null : lot.toString(),
                    claim == null ? null : claim.toString(),
                    entry.at());
        }
    }

    static AccountReply of(Account account, Accounts.Sums sums) {
        return new AccountReply(
                account.id().toString(),
                account.organisation().value(),
                account.body().value(),
                account.site().value(),
                account.element(),
                account.scheme(),
                account.kind().name(),
                account.periodStart(),
                account.conversions().stream().map(ConversionReply::of).toList(),
                sums.creditedMg(),
                sums.drawnMg(),
                sums.forfeitedMg(),
                sums.expiredMg(),
                sums.freeMg(),
                account.openedAt(),
                account.version());
    }
}
