package io.ytterby.gateway.duty.rest;

import io.ytterby.gateway.duty.rest.MagnetLabelV1.Product;
import io.ytterby.gateway.duty.rest.MagnetLabelV1.Reply;
import io.ytterby.gateway.duty.rest.Printed.Fact;
import io.ytterby.gateway.duty.rest.Printed.Section;
import java.util.ArrayList;
import java.util.List;

/** Label data as a page. */
final class MagnetLabelPage {
    private MagnetLabelPage() {}

    static Printed of(Reply reply) {
        var sections = new ArrayList<Section>();
        sections.add(products(reply.products()));
        reply.products().forEach(product -> sections.add(shares(product)));
        return new Printed(
                "Permanent magnets: label and recycled shares",
                "Data for the label (Art. 28) and the website (Art. 29) of Regulation (EU) 2024/1252, from what you declared. "
                        + "Recycled is what was recovered after a first use: scrap that never left a factory does not"
                        + " count.",
                List.of(
                        new Fact("As of", reply.asOf().toString()),
                        new Fact("Rules", reply.rules()),
                        new Fact("Label", reply.label().rule().value()),
                        new Fact("Recycled shares", reply.shares().rule().value())),
                sections,
                List.of(
                        reply.label().rule().footnote(),
                        reply.shares().rule().footnote(),
                        reply.limit().footnote(),
                        reply.weighedTypes().footnote(),
                        reply.productPassport().footnote()));
    }

    private static Section products(List<Product> products) {
        return new Section(
                "Products",
                "None is declared: PUT /api/buyer/v1/magnet-products.",
                List.of("Product", "Group", "Magnets", "Of types that count", "Label", "Recycled shares"),
                products.stream()
                        .map(one -> List.of(
                                one.id() + " " + one.name(),
                                one.productGroup(),
                                one.containsMagnets() ? one.types().toString() : "none",
                                ExposurePage.kilograms(one.weighedMg()),
                                one.label().name(),
                                one.sharesDue().name()))
                        .toList());
    }

    private static Section shares(Product product) {
        var lacking = product.lacking().isEmpty() ? "" : ". Lacking: " + String.join("; ", product.lacking());
        return new Section(
                product.id() + " " + product.name() + lacking,
                "Nothing is to be declared.",
                List.of("Element", "Total, g", "Post-consumer, g", "Share"),
                product.shares().stream()
                        .map(one -> List.of(
                                one.element().name(),
                                one.totalG().toPlainString(),
                                one.postConsumerG().toPlainString(),
                                one.text()))
                        .toList());
    }
}
