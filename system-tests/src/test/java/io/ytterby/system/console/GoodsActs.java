package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** What is done with goods before they come to a port. */
final class GoodsActs {
    private GoodsActs() {}

    /** Registers a lot of magnets, after the review. @return its id */
    static String mint(Person producer, String grams) {
        producer.open("/console/production/new")
                .fill("lotNumber", "MG-" + UUID.randomUUID().toString().substring(0, 8))
                .fill("gtin", "06901234000016")
                .fill("place", "CNBAO")
                .select("stage", "MAGNET")
                .fill("mass", grams)
                .fill("composition", "Nd 28.0\nPr 1.5\nDy 2.5\nFe 66.9\nB 1.1")
                .check("kind", "MINE_PERMIT")
                .fill("reference", "GD-2026-3")
                .send()
                .arrives("/new/review")
                .send()
                .arrives("?done=mint");
        return producer.fromAddress("/lots/", "");
    }

    /** Labels with a code for every gram of it. */
    static void labels(Person producer, String lot) {
        producer.open("/console/production/lots/" + lot + "/labels");
        assertThat(producer.page().locator("img.qr").count()).as("labels").isPositive();
        assertThat(producer.page()
                        .locator("img.qr")
                        .first()
                        .evaluate("image => image.naturalWidth")) // what is seen at once has come with the page
                .as("the width of the first symbol")
                .isNotEqualTo(0);
    }

    static void share(Person producer, String lot, String organisation) {
        producer.open("/console/production/lots/" + lot)
                .follow("/hand/share")
                .fill("organisation", organisation)
                .check("scope", "status")
                .send()
                .arrives("?done=share");
    }

    static void split(Person custodian, String lot, String grams) {
        custodian
                .open("/console/production/lots/" + lot)
                .follow("/split")
                .fill("grams", grams)
                .send()
                .arrives("/split/review")
                .send()
                .arrives("?done=split");
    }
}
