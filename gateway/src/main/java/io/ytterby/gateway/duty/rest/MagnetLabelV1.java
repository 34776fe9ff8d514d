package io.ytterby.gateway.duty.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.buyer.RecycledShare;
import io.ytterby.gateway.duty.app.MagnetLabel;
import io.ytterby.gateway.duty.app.MagnetLabel.Due;
import io.ytterby.gateway.duty.domain.LegalDay;
import io.ytterby.gateway.duty.domain.MagnetType;
import io.ytterby.gateway.duty.domain.Rule;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What labels and websites have to say of magnets. */
public final class MagnetLabelV1 {
    private MagnetLabelV1() {}

    /**
     * The whole.
     *
     * @param label from when a label is due, and where that stands
     * @param shares the same of recycled shares
     */
    public record Reply(
            Instant asOf,
            String rules,
            From label,
            From shares,
            RuleV1 limit,
            RuleV1 weighedTypes,
            RuleV1 productPassport,
            List<Product> products) {
        static Reply of(MagnetLabel found) {
            var magnets = found.rules().magnets();
            return new Reply(
                    found.asOf(),
                    found.rules().id(),
                    From.of(magnets.labelFrom()),
                    From.of(magnets.sharesFrom()),
                    RuleV1.of(magnets.limitMg(), magnets.limitMg().value() + " mg"),
                    RuleV1.of(magnets.weighedTypes()),
                    RuleV1.of(magnets.intoProductPassport()),
                    found.products().stream().map(Product::of).toList());
        }
    }

    /** @param notBefore absent where no act that sets a day is known to be in force */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record From(@Nullable LocalDate notBefore, boolean fixed, RuleV1 rule) {
        static From of(Rule<LegalDay> rule) {
            var day = rule.value();
            var notBefore = day.notBefore();
            return new From(
                    notBefore, day.fixed(), RuleV1.of(rule, notBefore == null ? "not set" : "not before " + notBefore));
        }
    }

    /**
     * One product.
     *
     * @param weighedMg of the types that count
     * @param lacking what suppliers have still to state
     */
    public record Product(
            String id,
            String name,
            String productGroup,
            boolean containsMagnets,
            List<MagnetType> types,
            long weighedMg,
            Due label,
            Due sharesDue,
            List<Share> shares,
            List<String> lacking) {
        static Product of(MagnetLabel.Product found) {
            return new Product(
                    found.product().id(),
                    found.product().name(),
                    found.product().productGroup(),
                    !found.types().isEmpty(),
                    found.types(),
                    found.weighedMg(),
                    found.label(),
                    found.sharesDue(),
                    found.shares().stream().map(Share::of).toList(),
                    found.lacking());
        }
    }

    /** @param share post-consumer of total, six digits; absent where the element is stated in none of the magnets */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(
            Element element,
            BigDecimal totalG,
            BigDecimal postConsumerG,
            @Nullable BigDecimal share) {
        static Share of(RecycledShare one) {
            return new Share(
                    one.element(),
                    one.totalG(),
                    one.postConsumerG(),
                    one.share().map(Decimals::shown).orElse(null));
        }

        String text() {
            return share == null ? "not present" : share.toPlainString();
        }
    }

    /** An element in a product; its components are the columns of the CSV. */
    public record Row(
            String productId,
            String name,
            String productGroup,
            String types,
            long weighedMg,
            Due label,
            Due sharesDue,
            Element element,
            BigDecimal totalG,
            BigDecimal postConsumerG,
            String share) {
        static List<Row> of(Product product) {
            var types = String.join(
                    " ", product.types.stream().map(MagnetType::name).toList());
            return product.shares.stream()
                    .map(one -> new Row(
                            product.id,
                            product.name,
                            product.productGroup,
                            types,
                            product.weighedMg,
                            product.label,
                            product.sharesDue,
                            one.element,
                            one.totalG,
                            one.postConsumerG,
                            one.text()))
                    .toList();
        }
    }
}
