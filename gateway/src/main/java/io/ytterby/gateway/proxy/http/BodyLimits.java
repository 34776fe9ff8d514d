package io.ytterby.gateway.proxy.http;

/**
 * How large a body may be.
 *
 * @param usual of any request, in bytes
 * @param capture of an EPCIS document that is captured, in bytes
 */
record BodyLimits(long usual, long capture) {
    private static final String CAPTURE = "/epcis/capture";

    /** @param uri the service's own, with its query */
    long of(String service, String uri) {
        boolean captures = service.equals("tracking")
                && uri.startsWith(CAPTURE)
                && (uri.length() == CAPTURE.length() || uri.charAt(CAPTURE.length()) == '?');
        return captures ? capture : usual;
    }
}
