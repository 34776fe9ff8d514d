package io.ytterby.diversion.record;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A trade record while it is read. */
final class Draft {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern PORT = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}");
    private static final Pattern HS = Pattern.compile("[0-9]{6,10}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final String COUNTRY_SAYS = "Must be two capital letters, as ISO 3166-1 has them.";
    private static final String PORT_SAYS = "Must be a UN/LOCODE such as THLCH.";

    private final Cursor cursor;
    private @Nullable String id;
    private @Nullable String source;
    private @Nullable Kind kind;
    private @Nullable Instant at;
    private @Nullable String origin;
    private @Nullable String from;
    private @Nullable String to;
    private List<String> via = List.of();
    private @Nullable String loadingPort;
    private @Nullable String dischargePort;
    private @Nullable String hs;
    private @Nullable String goods;
    private OptionalLong netMg = OptionalLong.empty();
    private OptionalLong grossMg = OptionalLong.empty();
    private OptionalLong volumeCm3 = OptionalLong.empty();
    private OptionalLong packages = OptionalLong.empty();
    private List<String> containers = List.of();
    private @Nullable Value value;
    private @Nullable Party shipper;
    private @Nullable Party consignee;
    private @Nullable Party forwarder;
    private @Nullable String licence;
    private @Nullable String lot;
    private List<String> codes = List.of();
    private Map<String, BigDecimal> assay = Map.of();
    private final Map<DocumentKind, Document> documents = new EnumMap<>(DocumentKind.class);

    Draft(Cursor cursor) {
        this.cursor = cursor;
    }

    void field(String name) throws IOException {
        switch (name) {
            case "id" -> id = cursor.text(64);
            case "source" -> source = cursor.text(40);
            case "kind" -> kind = cursor.choice(Kind.class);
            case "at" -> at = cursor.instant();
            case "origin" -> origin = cursor.matching(COUNTRY, COUNTRY_SAYS);
            case "from" -> from = cursor.matching(COUNTRY, COUNTRY_SAYS);
            case "to" -> to = cursor.matching(COUNTRY, COUNTRY_SAYS);
            case "via" -> via = cursor.texts(10, 2, COUNTRY, COUNTRY_SAYS);
            case "loadingPort" -> loadingPort = cursor.matching(PORT, PORT_SAYS);
            case "dischargePort" -> dischargePort = cursor.matching(PORT, PORT_SAYS);
            case "hs" -> hs = cursor.matching(HS, "Must be 6 to 10 digits.");
            case "goods" -> goods = cursor.text(500);
            case "netMg" -> netMg = cursor.quantity();
            case "grossMg" -> grossMg = cursor.quantity();
            case "volumeCm3" -> volumeCm3 = cursor.quantity();
            case "packages" -> packages = cursor.quantity();
            case "containers" -> containers = cursor.texts(200, 16, null, "");
            case "value" -> value = value();
            case "shipper" -> shipper = party();
            case "consignee" -> consignee = party();
            case "forwarder" -> forwarder = party();
            case "licence" -> licence = cursor.text(64);
            case "lot" -> lot = cursor.text(64);
            case "codes" -> codes = cursor.texts(1000, 40, null, "");
            case "assay" -> assay = cursor.shares();
            case "documents" -> cursor.object(this::document);
            default -> cursor.wrong("There is no such field.");
        }
    }

    private @Nullable Value value() throws IOException {
        var read = new Object() {
            @Nullable
            String currency;

            OptionalLong minor = OptionalLong.empty();
        };
        cursor.object(name -> {
            switch (name) {
                case "currency" -> read.currency = cursor.matching(CURRENCY, "Must be three capital letters.");
                case "minor" -> read.minor = cursor.quantity();
                default -> cursor.wrong("There is no such field.");
            }
        });
        if (read.currency == null || read.minor.isEmpty()) {
            cursor.problem("/value", "Must have currency and minor.");
            return null;
        }
        return new Value(read.currency, read.minor.getAsLong());
    }

    private @Nullable Party party() throws IOException {
        var texts = new @Nullable String[6];
        cursor.object(name -> {
            switch (name) {
                case "ref" -> texts[0] = cursor.text(64);
                case "name" -> texts[1] = cursor.text(200);
                case "address" -> texts[2] = cursor.text(300);
                case "country" -> texts[3] = cursor.matching(COUNTRY, COUNTRY_SAYS);
                case "phone" -> texts[4] = cursor.text(40);
                case "email" -> texts[5] = cursor.text(200);
                default -> cursor.wrong("There is no such field.");
            }
        });
        var name = texts[1];
        return name == null ? null : new Party(texts[0], name, texts[2], texts[3], texts[4], texts[5]);
    }

    private void document(String kindName) throws IOException {
        var read = new Object() {
            OptionalLong netMg = OptionalLong.empty();

            @Nullable
            String goods;

            OptionalLong valueMinor = OptionalLong.empty();

            @Nullable
            String consignee;

            Map<String, BigDecimal> assay = Map.of();
        };
        for (var known : DocumentKind.values()) {
            if (!known.name().equals(kindName)) continue;
            cursor.object(name -> {
                switch (name) {
                    case "netMg" -> read.netMg = cursor.quantity();
                    case "goods" -> read.goods = cursor.text(500);
                    case "valueMinor" -> read.valueMinor = cursor.quantity();
                    case "consignee" -> read.consignee = cursor.text(200);
                    case "assay" -> read.assay = cursor.shares();
                    default -> cursor.wrong("There is no such field.");
                }
            });
            documents.put(known, new Document(read.netMg, read.goods, read.valueMinor, read.consignee, read.assay));
            return;
        }
        cursor.wrong("Must be one of " + List.of(DocumentKind.values()) + ".");
    }

    Reading done() {
        need(id, "/id");
        need(source, "/source");
        need(kind, "/kind");
        need(at, "/at");
        need(from, "/from");
        need(to, "/to");
        need(hs, "/hs");
        need(netMg.isPresent() ? netMg : null, "/netMg");
        need(shipper, "/shipper/name");
        need(consignee, "/consignee/name");
        if (!cursor.problems().isEmpty()
                || id == null
                || source == null
                || kind == null
                || at == null
                || from == null
                || to == null
                || hs == null
                || shipper == null
                || consignee == null) return new Reading.Refused(cursor.problems());
        return new Reading.Accepted(new TradeRecord(
                id,
                source,
                kind,
                at,
                new Route(origin, from, to, via, loadingPort, dischargePort),
                hs,
                goods,
                new Load(netMg.getAsLong(), grossMg, volumeCm3, packages, containers),
                value,
                shipper,
                consignee,
                forwarder,
                licence,
                lot,
                codes,
                assay,
                documents));
    }

    private void need(@Nullable Object given, String pointer) {
        if (given == null
                && cursor.problems().stream().noneMatch(one -> one.pointer().equals(pointer)))
            cursor.problem(pointer, "Is missing.");
    }
}
