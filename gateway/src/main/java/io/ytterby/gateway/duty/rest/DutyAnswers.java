package io.ytterby.gateway.duty.rest;

import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** Answers a report as JSON, as a table (CSV, NDJSON), as a page that prints or as PDF: as the header Accept asks. */
@Singleton
class DutyAnswers {
    /** Nothing from elsewhere, and no script at all: the page is a file that somebody keeps. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors"
                    + " 'none'";

    private final Listings listings;
    private final PdfReport pdf;

    DutyAnswers(Listings listings, PdfReport pdf) {
        this.listings = listings;
        this.pdf = pdf;
    }

    <T> Response of(HttpHeaders headers, Object whole, Class<T> rowType, List<T> rows, Supplier<Printed> page) {
        for (var accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isWildcardType() || accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                return kept(Response.ok(whole, MediaType.APPLICATION_JSON_TYPE));
            if (accepted.isCompatible(MediaType.TEXT_HTML_TYPE)) return printed(page.get());
            if (accepted.isCompatible(PdfReport.MEDIA_TYPE)) return file(page.get());
            if (accepted.isCompatible(MediaType.valueOf(Listings.CSV))
                    || accepted.isCompatible(MediaType.valueOf(Listings.NDJSON))) break;
        }
        return listings.answer(
                new PageRequest(PageRequest.LARGEST, null), headers, rowType, any -> new Page<>(rows, null));
    }

    private static Response printed(Printed page) {
        return kept(Response.ok(DutyTemplates.report(page).render(), MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer"));
    }

    private Response file(Printed page) {
        return kept(Response.ok(pdf.of(page), PdfReport.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + PdfReport.fileName(page) + "\"")
                .header("X-Content-Type-Options", "nosniff"));
    }

    /** A report is true for the moment it is given, and for whom. */
    private static Response kept(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Authorization")
                .build();
    }
}
