package io.ytterby.console.buy;

import io.ytterby.console.page.Address;

/** Addresses of the buyers' API and of the pages of this desk. */
final class Buyer {
    static final String API = "/api/buyer/v1";
    static final String DESK = "/console/buy";

    private static final int SHORT = 8;

    private Buyer() {}

    static String page(String part, String id) {
        return DESK + "/" + part + "/" + Address.encoded(id);
    }

    static String shortened(String id) {
        return id.length() <= SHORT ? id : id.substring(id.length() - SHORT);
    }
}
