package io.ytterby.console.export;

import io.ytterby.console.page.Address;

/** Addresses of the API and of the pages of this desk. */
final class Places {
    static final String API = "/api/licensing/v1";
    static final String APPLICATIONS = API + "/applications";
    static final String NOTICES = API + "/notices";
    static final String DESK = "/console/export";

    private static final int SHORT = 8;

    private Places() {}

    /** Of the API. */
    static String application(String id) {
        return APPLICATIONS + "/" + Address.encoded(id);
    }

    static String page(String id) {
        return DESK + "/applications/" + Address.encoded(id);
    }

    /** An id as people read it. */
    static String shortened(String id) {
        return id.length() <= SHORT ? id : id.substring(id.length() - SHORT);
    }
}
