package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.CountryCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Goods on their way to somebody, asked about as of a day.
 *
 * @param asOf the legal day, in Asia/Shanghai
 * @param onwardDestination where they are known or suspected to go from their destination
 * @param endUserType {@code civil}, {@code military} ...
 * @param endUse a code where the law names the use ({@code logic_le_14nm}), else words
 * @param partyList the worst list a party stands on: {@code none}, {@code watch_list}, {@code control_list}
 */
public record Consignment(
        LocalDate asOf,
        CountryCode exportFrom,
        CountryCode destination,
        @Nullable CountryCode onwardDestination,
        Goods goods,
        String endUserType,
        String endUse,
        String partyList,
        boolean generalLicenceHeld) {

    boolean goesTo(CountryCode country) {
        return country.equals(destination) || country.equals(onwardDestination);
    }
}
