package io.ytterby.intelligence.paging.app;

import io.ytterby.kit.rest.PageRequest;

/** Where a page of a list begins that has the newest first: below the place of the last row before it. */
public final class Places {
    private Places() {}

    public static long before(PageRequest asked) {
        long last = asked.afterNumber();
        return last == 0 ? Long.MAX_VALUE : last;
    }
}
