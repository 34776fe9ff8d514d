package io.ytterby.licensing.controllist.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paper on which goods are held against one entry, field after field: one miss decides, a gap leaves it open. */
final class Fitting {
    private final List<Comparison> compared = new ArrayList<>(4);
    private boolean others;
    private boolean missed;
    private boolean trace;
    private @Nullable String flag;
    private String missing = "";

    /** The goods are of another kind altogether: nothing about numbers. */
    void otherGoods() {
        others = true;
    }

    void note(Comparison comparison) {
        compared.add(comparison);
    }

    void traceOnly(boolean only) {
        trace = only;
    }

    /** A number of the entry: what does not hold decides against it. */
    void demand(Comparison comparison) {
        compared.add(comparison);
        switch (comparison.tested()) {
            case YES -> {}
            case NO -> missed = true;
            case OPEN -> uncertain(comparison);
        }
    }

    void uncertain(Comparison comparison) {
        gap(
                Fit.CannotTell.UNCERTAIN,
                "a better measurement: " + comparison.what() + " is " + comparison.actual() + ", and the limit "
                        + comparison.limit() + " lies within that");
    }

    /** The first gap is the one to be told. */
    void gap(String name, String what) {
        if (flag != null) return;
        flag = name;
        missing = what;
    }

    Fit fit() {
        if (others) return Fit.OTHER_GOODS;
        if (missed) return new Fit.Misses(compared);
        return flag == null ? new Fit.Fits(compared, trace) : new Fit.CannotTell(flag, missing, compared);
    }
}
