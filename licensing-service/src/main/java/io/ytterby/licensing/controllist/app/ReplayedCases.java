package io.ytterby.licensing.controllist.app;

import java.util.List;

/** The lines of all open cases and live licences. */
public interface ReplayedCases {
    /** @param most where there are more, the list ends there */
    List<ReplayedLine> lines(int most);
}
