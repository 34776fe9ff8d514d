package io.ytterby.licensing.controllist.naive;

import java.util.Set;
import java.util.TreeSet;

/** An answer while it is being found. */
final class NaiveDraft {
    String licence = "NONE";
    String presumption = "NOT_APPLICABLE";
    boolean excluded;
    final Set<String> basis = new TreeSet<>();
    final Set<String> codes = new TreeSet<>();
    final Set<String> flags = new TreeSet<>();
    final Set<String> families = new TreeSet<>();

    void rest(String instrument, String standing) {
        basis.add(instrument);
        if (standing.equals("AGAIN")) flags.add("POST_SUSPENSION_VERIFY");
        if (standing.equals("LAST_DAY")) flags.add("SUSPENSION_LAST_DAY");
    }
}
