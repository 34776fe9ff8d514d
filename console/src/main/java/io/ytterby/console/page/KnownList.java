package io.ytterby.console.page;

import java.util.List;
import java.util.Optional;

/**
 * A list whose columns and filters a person may choose for themselves.
 *
 * @param code in forms and rows: {@code queue}
 * @param columns by the keys of their words; what a row is opened by is no column of choice
 */
public record KnownList(String code, String path, List<String> columns) {
    public static final KnownList QUEUE = new KnownList(
            "queue",
            "/console/licensing/queue",
            List.of(
                    "licensing.due",
                    "licensing.applicant",
                    "licensing.destination",
                    "licensing.kind",
                    "licensing.status",
                    "licensing.flags",
                    "licensing.officer"));

    public static final KnownList LICENCES = new KnownList(
            "licences",
            "/console/licensing/licences",
            List.of(
                    "licensing.holder",
                    "licensing.destination",
                    "licensing.kind",
                    "licensing.left_mass",
                    "licensing.issued_mass",
                    "licensing.until",
                    "licensing.status"));

    public static final KnownList PORTS = new KnownList(
            "ports",
            "/console/customs/ports",
            List.of(
                    "customs.containers",
                    "customs.over_ten",
                    "customs.oldest",
                    "customs.dwell_p50",
                    "customs.dwell_p90",
                    "customs.open_orders",
                    "customs.closed_per_day",
                    "customs.days_to_clear"));

    public static final KnownList DECLARATIONS = new KnownList(
            "declarations",
            "/console/customs/declarations",
            List.of(
                    "customs.status",
                    "customs.port",
                    "customs.lodged",
                    "customs.exporter",
                    "customs.consignee",
                    "customs.destination"));

    public static final KnownList ALERTS = new KnownList(
            "alerts",
            "/console/alerts",
            List.of(
                    "investigate.tests_failed",
                    "investigate.score",
                    "investigate.shipper",
                    "investigate.consignee",
                    "investigate.net",
                    "investigate.records",
                    "investigate.raised",
                    "investigate.state"));

    private static final List<KnownList> ALL = List.of(QUEUE, LICENCES, PORTS, DECLARATIONS, ALERTS);

    static Optional<KnownList> of(String code) {
        return ALL.stream().filter(list -> list.code().equals(code)).findFirst();
    }
}
