package io.ytterby.benchmarks.capacity;

/**
 * What a year leaves behind.
 *
 * @param rows in all databases
 * @param gigabytes the same with indexes
 * @param documentGigabytes files of applications, beside the database
 * @param topicGigabytes of one copy on Kafka, as long as it is kept there
 * @param walGigabytes of PostgreSQL's log in a day of the year's mean, which a backup keeps
 * @param things licences, lots and declarations, each of which every gateway keeps in memory
 * @param gatewayGigabytes their heap
 * @param snapshotGigabytes what a gateway writes every half minute because of them
 */
record Storage(
        double rows,
        double gigabytes,
        double documentGigabytes,
        double topicGigabytes,
        double walGigabytes,
        double things,
        double gatewayGigabytes,
        double snapshotGigabytes) {
    private static final double GB = 1e9;

    static Storage of(Year year, Inputs inputs) {
        double rows = 0;
        double bytes = 0;
        double topics = 0;
        for (int flow = 0; flow < year.flows().size(); flow++) {
            var one = year.flows().get(flow);
            rows += year.total(flow) * one.stored().rows();
            bytes += year.total(flow) * one.stored().bytes();
            topics += year.total(flow) * one.topicBytes();
        }
        double things = Traffic.lots(inputs) + Traffic.declarations(inputs) + Traffic.applications(inputs);
        return new Storage(
                rows,
                bytes / GB,
                Traffic.applications(inputs) * inputs.of("application.documentBytes") / GB,
                topics / GB * inputs.of("topic.daysKept") / 365,
                bytes / GB * inputs.of("wal.perByte") / 365,
                things,
                things * inputs.of("thing.heapBytes") / GB,
                things * inputs.of("thing.snapshotBytes") / GB);
    }

    /** Of one flow, in GB a year. */
    static double gigabytes(Year year, int flow) {
        return year.total(flow) * year.flows().get(flow).stored().bytes() / GB;
    }
}
