package io.ytterby.console.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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
        return APPLICATIONS + "/" + encoded(id);
    }

    static String page(String id) {
        return DESK + "/applications/" + encoded(id);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** An id as people read it. */
    static String shortened(String id) {
        return id.length() <= SHORT ? id : id.substring(id.length() - SHORT);
    }
}
