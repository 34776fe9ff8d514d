package io.ytterby.system.fault;

import java.util.List;
import java.util.stream.Stream;

/** Every fault that the platform is asked to withstand, each once. */
public final class FaultTable {
    private static final List<Fault> ELSEWHERE = List.of(
            Fault.elsewhere(
                    "T11",
                    "a clock that is wrong, and a token of a wrong clock",
                    "nothing expired counts; 60 s of skew at most",
                    "TokenTest of service-kit, LegalClockTest, CaseClockPropertyTest"),
            Fault.elsewhere(
                    "T18",
                    "rolling restart under load, a version up, down and up",
                    "no request fails; old code runs on the new schema",
                    "RollingReleaseTest, ./ytterby drill upgrade, ./ytterby k8s-test"),
            Fault.elsewhere(
                    "T19", "the same request fifty times at once", "one effect, the same bytes for all", "SameKeyTest"),
            Fault.elsewhere(
                    "T22",
                    "the databases are lost and come back to a moment",
                    "what was acknowledged before is there, the rest is reported",
                    "./ytterby drill restore"),
            Fault.elsewhere(
                    "T48",
                    "hours of all this",
                    "threads, files and connections come back after each round",
                    "every round of ./ytterby soak, which prints them"));

    private FaultTable() {}

    /** In the order of their numbers. */
    public static List<Fault> all() {
        return Stream.of(
                        ProcessFaults.all(),
                        LinkFaults.all(),
                        StorageFaults.all(),
                        EventFaults.all(),
                        CrowdFaults.all(),
                        AccessFaults.all(),
                        ELSEWHERE)
                .flatMap(List::stream)
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .toList();
    }

    /** @throws IllegalArgumentException if there is none of that number, or it does not fall under load */
    public static Fault numbered(String number) {
        return all().stream()
                .filter(fault -> fault.number().equals(number) && fault.falls())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(number + " is none of "
                        + all().stream().filter(Fault::falls).map(Fault::number).toList()));
    }

    private static int order(Fault fault) {
        return Integer.parseInt(fault.number().substring(1));
    }
}
