package io.ytterby.licensing.application.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.application.app.Assessment;
import io.ytterby.licensing.application.app.DeclaredGoods;
import io.ytterby.licensing.application.domain.GoodsLine;
import io.ytterby.licensing.application.domain.Party;
import io.ytterby.licensing.controllist.app.DeclaredItem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the exporter wrote, as it is shown. */
final class ContentReplies {
    private ContentReplies() {}

    /**
     * @param party its number, which advice names
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartyReply(
            int party,
            Party.Role role,
            @Nullable OrganisationId organisationId,
            String name,
            CountryCode country,
            @Nullable List<ParentReply> parents) {
        static PartyReply of(Party party) {
            return new PartyReply(
                    party.number(),
                    party.role(),
                    party.organisation(),
                    party.name(),
                    party.country(),
                    party.parents().isEmpty()
                            ? null
                            : party.parents().stream()
                                    .map(one -> new ParentReply(one.name(), one.country(), one.sharePercent()))
                                    .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParentReply(
            String name,
            @Nullable CountryCode country,
            @Nullable BigDecimal sharePct) {}

    /**
     * @param line its number, which advice names
     * @param assessment what the requirement engine said of it when the case was submitted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GoodsReply(
            int line,
            ControlCode controlCode,
            HsCode hsCode,
            String description,
            long netMassMg,
            Money value,
            @Nullable DeclaredItem item,
            @Nullable Assessment assessment) {
        static List<GoodsReply> of(List<GoodsLine> lines, List<Assessment> assessments) {
            return lines.stream().map(line -> of(line, assessments)).toList();
        }

        private static GoodsReply of(GoodsLine good, List<Assessment> assessments) {
            var item = good.item();
            return new GoodsReply(
                    good.line(),
                    good.controlCode(),
                    good.hsCode(),
                    good.description(),
                    good.netMass().milligrams(),
                    good.value(),
                    item == null ? null : DeclaredGoods.of(item),
                    assessments.stream()
                            .filter(one -> one.line() == good.line())
                            .findFirst()
                            .orElse(null));
        }
    }
}
