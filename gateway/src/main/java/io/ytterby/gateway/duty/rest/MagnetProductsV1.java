package io.ytterby.gateway.duty.rest;

import io.ytterby.gateway.duty.app.Declared;
import io.ytterby.gateway.duty.domain.Content;
import io.ytterby.gateway.duty.domain.Magnet;
import io.ytterby.gateway.duty.domain.MagnetProduct;
import io.ytterby.gateway.duty.domain.MagnetType;
import io.ytterby.kernel.Element;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Products with magnets as their organisation sends and reads them. */
public final class MagnetProductsV1 {
    /** A thousand tonnes: more than any product holds. */
    private static final long MOST_MG = 1_000_000_000_000L;

    private MagnetProductsV1() {}

    /** All products: what is left out is gone. */
    public record MagnetProducts(@NotNull @Size(max = 500) List<@Valid @NotNull ProductV1> products) {
        /** @throws ProblemException 400 if two have one id, or magnets hold more than they weigh */
        List<MagnetProduct> read() {
            var wrong = new ArrayList<FieldError>();
            var ids = new HashSet<String>();
            for (int i = 0; i < products.size(); i++) {
                if (!ids.add(products.get(i).id))
                    wrong.add(new FieldError("/products/" + i + "/id", "is the id of another product."));
                var magnets = products.get(i).magnets;
                for (int j = 0; j < magnets.size(); j++)
                    magnets.get(j).check("/products/" + i + "/magnets/" + j, wrong);
            }
            if (!wrong.isEmpty()) throw new ProblemException(Problems.invalid(wrong));
            return products.stream().map(ProductV1::read).toList();
        }
    }

    /**
     * One product.
     *
     * @param productGroup such as {@code MOTOR_VEHICLE}; GET /duty-rules has those of which something is to be said
     */
    public record ProductV1(
            @NotNull
            @Pattern(
                    regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                    message = "has 1 to 64 letters, digits, dots, dashes and underscores.")
            String id,

            @NotBlank @Size(max = 200) String name,

            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,39}", message = "must be a word such as MOTOR_VEHICLE.")
            String productGroup,

            @NotNull @Size(max = 50) List<@Valid @NotNull MagnetV1> magnets) {
        MagnetProduct read() {
            return new MagnetProduct(
                    id, name, productGroup, magnets.stream().map(MagnetV1::read).toList());
        }

        static ProductV1 of(MagnetProduct product) {
            return new ProductV1(
                    product.id(),
                    product.name(),
                    product.productGroup(),
                    product.magnets().stream().map(MagnetV1::of).toList());
        }
    }

    /**
     * Magnets of one type.
     *
     * @param massMg of all of them
     * @param contents by element; empty where nothing is stated, which is told as lacking
     * @param source the supplier's statement
     */
    public record MagnetV1(
            @NotNull MagnetType type,
            @Min(1) @Max(MOST_MG) long massMg,
            @NotNull @Size(max = 40) Map<@NotNull Element, @Valid @NotNull ContentV1> contents,
            @NotBlank @Size(max = 500) String source) {
        void check(String pointer, List<FieldError> wrong) {
            contents.forEach((element, content) -> {
                if (content.postConsumerMg > content.totalMg)
                    wrong.add(new FieldError(
                            pointer + "/contents/" + element + "/postConsumerMg", "must not be more than totalMg."));
            });
            var sum = contents.values().stream()
                    .map(content -> BigInteger.valueOf(content.totalMg))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            if (sum.compareTo(BigInteger.valueOf(massMg)) > 0)
                wrong.add(new FieldError(pointer + "/contents", "must not weigh more than massMg together."));
        }

        Magnet read() {
            return new Magnet(
                    type,
                    massMg,
                    contents.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    one -> new Content(one.getValue().totalMg, one.getValue().postConsumerMg))),
                    source);
        }

        static MagnetV1 of(Magnet magnet) {
            var contents = new TreeMap<Element, ContentV1>();
            magnet.contents()
                    .forEach((element, one) ->
                            contents.put(element, new ContentV1(one.totalMg(), one.postConsumerMg())));
            return new MagnetV1(magnet.type(), magnet.massMg(), contents, magnet.source());
        }
    }

    /** @param postConsumerMg recovered after a first use; factory scrap does not count */
    public record ContentV1(
            @Min(0) @Max(MOST_MG) long totalMg,
            @Min(0) @Max(MOST_MG) long postConsumerMg) {}

    /** The products as they are kept. */
    public record Reply(long version, List<ProductV1> products) {
        static Reply of(Declared.Document<MagnetProduct> document) {
            return new Reply(
                    document.version(),
                    document.items().stream().map(ProductV1::of).toList());
        }
    }
}
