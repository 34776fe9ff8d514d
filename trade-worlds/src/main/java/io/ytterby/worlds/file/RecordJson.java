package io.ytterby.worlds.file;

import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Firm;
import io.ytterby.worlds.trade.Paper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A consignment as a line of {@code records.ndjson}. */
final class RecordJson {
    private static final double MG_PER_KG = 1e6;

    private RecordJson() {}

    static String of(String id, Consignment one) {
        var load = one.load();
        var journey = one.journey();
        return new JsonLine()
                .put("id", id)
                .put("source", source(one))
                .put("kind", one.kind().name())
                .put("at", one.at().toString())
                .put("origin", journey.origin())
                .put("from", journey.from())
                .put("to", journey.to())
                .put("via", journey.via())
                .put("loadingPort", journey.loading().code())
                .put("dischargePort", journey.discharge().code())
                .put("hs", load.hs())
                .put("goods", load.goods())
                .put("netMg", mg(load.netKg()))
                .put("grossMg", mg(load.grossKg()))
                .put("volumeCm3", Math.round(load.volumeM3() * 1e6))
                .put("packages", (long) load.packages())
                .put("containers", load.containers())
                .put("value", new JsonLine().put("currency", "USD").put("minor", minor(load.valueUsd())))
                .put("shipper", party(one.shipper()))
                .put("consignee", party(one.consignee()))
                .put("forwarder", one.forwarder() == null ? null : party(one.forwarder()))
                .put("licence", one.licence())
                .put("lot", one.lot())
                .put("codes", one.codes())
                .shares("assay", load.assay())
                .put("documents", documents(one.papers()))
                .toString();
    }

    private static String source(Consignment one) {
        return switch (one.kind()) {
            case EXPORT_DECLARATION -> one.journey().from() + "-customs";
            case IMPORT_DECLARATION -> one.journey().to() + "-customs";
            case BILL_OF_LADING -> "manifests";
        };
    }

    static long mg(double kg) {
        return Math.round(kg * MG_PER_KG);
    }

    private static long minor(double usd) {
        return Math.round(usd * 100);
    }

    private static JsonLine party(Firm firm) {
        return new JsonLine()
                .put("ref", firm.ref())
                .put("name", firm.name())
                .put("address", firm.address())
                .put("country", firm.country())
                .put("phone", firm.phone())
                .put("email", firm.email());
    }

    private static @Nullable JsonLine documents(Map<String, Paper> papers) {
        var all = new JsonLine();
        papers.forEach((name, paper) -> all.put(name, paper(paper)));
        return all;
    }

    private static JsonLine paper(Paper paper) {
        var line = new JsonLine();
        if (paper.netKg() != null) line.put("netMg", mg(paper.netKg()));
        line.put("goods", paper.goods());
        if (paper.valueUsd() != null) line.put("valueMinor", minor(paper.valueUsd()));
        return line.put("consignee", paper.consignee()).shares("assay", paper.assay());
    }
}
