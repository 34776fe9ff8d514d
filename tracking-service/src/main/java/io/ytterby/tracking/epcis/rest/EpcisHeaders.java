package io.ytterby.tracking.epcis.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * The GS1 headers of every EPCIS path: a version, format or extension that is not spoken here is refused with 406, and
 * each answer says what is.
 */
@Provider
public class EpcisHeaders implements ContainerRequestFilter, ContainerResponseFilter {
    public static final String EPCIS_VERSION = "GS1-EPCIS-Version";
    public static final String EPCIS_MIN = "GS1-EPCIS-Min";
    public static final String EPCIS_MAX = "GS1-EPCIS-Max";
    public static final String CBV_VERSION = "GS1-CBV-Version";
    public static final String CBV_MIN = "GS1-CBV-Min";
    public static final String CBV_MAX = "GS1-CBV-Max";
    public static final String EXTENSIONS = "GS1-Extensions";
    public static final String EPC_FORMAT = "GS1-EPC-Format";
    public static final String CBV_XML_FORMAT = "GS1-CBV-XML-Format";
    public static final String VENDOR_VERSION = "GS1-Vendor-Version";

    /** What the events of this repository add to the standard's words. */
    public static final String SPOKEN_EXTENSIONS = "rre=urn:ytterby:rre:";

    private static final GsVersion SPOKEN = GsVersion.parse("2.0.0").orElseThrow();
    private static final GsVersion OLDEST_CAPTURED = GsVersion.parse("1.2.0").orElseThrow();

    /** The start of every answer to OPTIONS: 204 with the methods that the path has, and what is spoken. */
    public static ResponseBuilder discovery(String allow) {
        return Response.noContent()
                .header("Allow", allow)
                .header(EPCIS_MIN, OLDEST_CAPTURED)
                .header(EPCIS_MAX, SPOKEN)
                .header(CBV_MIN, OLDEST_CAPTURED)
                .header(CBV_MAX, SPOKEN)
                .header(EPC_FORMAT, EpcFormat.NO_PREFERENCE.word())
                .header(CBV_XML_FORMAT, "Always_Web_URI")
                .header(VENDOR_VERSION, "ytterby-1");
    }

    static boolean isEpcis(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return path.equals("/epcis") || path.startsWith("/epcis/");
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isEpcis(request)) return;
        boolean xml = isXml(request.getMediaType());
        refuseVersion(request, EPCIS_VERSION, EPCIS_MIN, EPCIS_MAX, xml);
        refuseVersion(request, CBV_VERSION, CBV_MIN, CBV_MAX, xml);
        var format = request.getHeaderString(EPC_FORMAT);
        if (EpcFormat.of(format).isEmpty()) throw notAcceptable(EPC_FORMAT, format);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isEpcis(request)) return;
        var headers = response.getHeaders();
        headers.putSingle(EPCIS_VERSION, SPOKEN.toString());
        headers.putSingle(CBV_VERSION, SPOKEN.toString());
        headers.putSingle(EXTENSIONS, SPOKEN_EXTENSIONS);
    }

    /** What is sent may be 2.0, in XML 1.x too; what is answered is 2.0. */
    private static void refuseVersion(
            ContainerRequestContext request, String version, String min, String max, boolean xml) {
        var sent = asked(request, version);
        if (sent != null && !sent.isSameMinor(SPOKEN) && !(xml && sent.compareTo(SPOKEN) < 0))
            throw notAcceptable(version, sent.toString());
        var least = asked(request, min);
        if (least != null && least.compareTo(SPOKEN) > 0 && !least.isSameMinor(SPOKEN))
            throw notAcceptable(min, least.toString());
        var most = asked(request, max);
        if (most != null && most.compareTo(SPOKEN) < 0) throw notAcceptable(max, most.toString());
    }

    private static @Nullable GsVersion asked(ContainerRequestContext request, String header) {
        var text = request.getHeaderString(header);
        if (text == null) return null;
        return GsVersion.parse(text).orElseThrow(() -> notAcceptable(header, text));
    }

    private static boolean isXml(@Nullable MediaType type) {
        return type != null && type.getSubtype().equals("xml");
    }

    private static RuntimeException notAcceptable(String header, String value) {
        return EpcisProblem.of(
                        EpcisProblem.Type.NOT_ACCEPTABLE,
                        header + ": " + (value.length() > 40 ? value.substring(0, 40) + "…" : value)
                                + " is not spoken here. OPTIONS on this path tells what is.")
                .asException();
    }
}
