package io.ytterby.gateway.verify.app;

import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.Map;

/** How often codes were seen in which country. */
public interface ScanBook {
    static String lot(LotId lot) {
        return "lot/" + lot;
    }

    static String code(String code) {
        return "code/" + code;
    }

    /** One more, in the transaction that has claimed the event. */
    void seen(String subject, String country, Instant at);

    /** Times by country; empty if it was never seen. */
    Map<String, Long> of(String subject);
}
