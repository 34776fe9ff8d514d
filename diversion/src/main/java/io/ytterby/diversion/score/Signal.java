package io.ytterby.diversion.score;

import java.time.Instant;
import java.util.List;

/**
 * The judgement of one record.
 *
 * @param record the record's id
 * @param at the time of what made it: the record's own, or that of a later scan
 * @param score the probability that an inspection would find it illegal, 0 to 1, calibrated on inspected labels
 * @param version of detectors, weights and reference data: the same version and records give the same signal
 * @param reasons by the size of their contribution, the largest first
 */
public record Signal(String record, Instant at, double score, String version, List<Reason> reasons) {
    public Signal {
        reasons = List.copyOf(reasons);
    }
}
