package io.ytterby.inspection.alert.domain;

import io.ytterby.kernel.HsCode;
import java.util.regex.Pattern;

/** The beginning of a tariff code: a heading of four digits, or more of it, up to the whole. */
public record HsHeading(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4,10}");
    private static final int HEADING = 4;

    public HsHeading {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not a heading of the tariff, which is 4 to 10 digits: '" + value + "'");
    }

    public static HsHeading of(HsCode code) {
        return new HsHeading(code.value().substring(0, HEADING));
    }

    public boolean covers(HsCode code) {
        return code.value().startsWith(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
