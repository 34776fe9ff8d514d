package io.ytterby.kernel;

import java.util.regex.Pattern;

/** A code of the control list, as the announcement writes it: {@code 1C905.a}. Some entries have none yet and carry a name in brackets. */
public record ControlCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z()][0-9A-Za-z .()#-]{0,39}");

    public ControlCode {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not a control code, which looks like 1C905.a: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}
