package io.ytterby.footprints.electricity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which certificates count.
 *
 * @param rejected by id, a second listing as {@code id#2}, each with its reason
 */
public record Judged(List<EnergyCertificate> accepted, Map<String, Rejection> rejected) {
    private static final BigDecimal KWH_PER_MWH = new BigDecimal(1000);

    public Judged {
        accepted = List.copyOf(accepted);
        rejected = Collections.unmodifiableMap(new LinkedHashMap<>(rejected));
    }

    public BigDecimal coveredKwh() {
        return accepted.stream()
                .map(certificate -> certificate.mwh().multiply(KWH_PER_MWH))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
